using HgKnowledge.Linking;

namespace HgKnowledge.Tests.Linking;

public class IndicatorWordsTests
{
    [Theory]
    [InlineData("Tỉ lệ xã đạt chuẩn NTM", "tỷ lệ xã đạt chuẩn nông thôn mới")]
    [InlineData("bao phủ BHYT", "bao phủ bảo hiểm y tế")]
    [InlineData("nông,lâm nghiệp", "nông, lâm nghiệp")]
    [InlineData("  tỷ lệ   (GRDP) ", "tỷ lệ grdp")]
    [InlineData("sản lượng thuỷ sản", "sản lượng thủy sản")]
    [InlineData("", "")]
    public void Spellings_of_one_thing_become_one(string written, string meant) => Assert.Equal(meant, IndicatorWords.Normalise(written));

    [Theory]
    [InlineData("tăng bình quân", true, true)]
    [InlineData("tốc độ tăng", false, true)]
    [InlineData("tỷ lệ hộ nghèo", false, false)]
    [InlineData("", true, true)]
    public void Labels_that_name_nothing_are_known(string label, bool bare, bool generic) =>
        Assert.Equal((bare, generic), (IndicatorWords.IsBare(label), IndicatorWords.IsGeneric(label)));
}
