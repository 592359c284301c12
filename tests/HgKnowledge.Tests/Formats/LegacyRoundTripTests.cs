using System.Text;
using HgKnowledge.Formats;
using HgKnowledge.Tests.Vietnamese;
using HgKnowledge.Vietnamese;

namespace HgKnowledge.Tests.Formats;

/// <summary>Real documents written in the encodings of fonts, without any font to tell, are read as they were.</summary>
public sealed class LegacyRoundTripTests
{
    public static TheoryData<string> Documents =>
    [
        "000_9f63aa49df9fb3fd.txt", "002_3af1d634d45fff12.txt", "003_6325d3a2f4026a30.txt", "004_825d63a4ff037774.txt",
        "other/TW_NQ192_2025_QH15_tangtruong_8pct.txt", "other/TW_NQ57_NQTW_2024.txt", "other/bacninh_KH144_2025_kinhteso_xahoiso.txt",
        "other/cantho_QD256_2004_CCHC_2004_2010.txt", "other/dongthap_KH556_2025_bien_haidao.txt", "other/hanoi_KH310_2025_5G_IoT.txt",
        "other/sonla_QD2954_2025_kehoach_xuatkhau.txt", "negatives/hatinh_QD2920_2025_chucnang_SoNoivu.txt", "negatives/viparse_2005-QDINHUUDAI522.txt",
    ];

    [SkippableTheory]
    [MemberData(nameof(Documents))]
    public void A_document_in_TCVN3_is_read_as_it_was(string name) => IsReadBack(name, LegacyWriter.ToTcvn3);

    [SkippableTheory]
    [MemberData(nameof(Documents))]
    public void A_document_in_VNI_is_read_as_it_was(string name) => IsReadBack(name, LegacyWriter.ToVni);

    [SkippableTheory]
    [MemberData(nameof(Documents))]
    public void In_a_document_of_three_encodings_lines_in_Unicode_stay_and_the_others_are_read(string name)
    {
        var text = Composition.Compose(File.ReadAllText(RealDocuments.File(name)));
        var lines = string.Concat(text.Where(c => c < '\u00A0' || char.IsLetter(c))).Split('\n');
        string[] mixed = [.. lines.Select((line, i) => (i % 3) switch { 0 => line, 1 => LegacyWriter.ToTcvn3(line), _ => LegacyWriter.ToVni(line) })];

        var read = LegacyText.Convert(string.Join('\n', mixed)).Split('\n');

        Assert.Equal(lines.Where((_, i) => i % 3 == 0), read.Where((_, i) => i % 3 == 0));
        var wrong = lines.Zip(read).Where(pair => !string.Equals(pair.First, pair.Second, StringComparison.OrdinalIgnoreCase)).ToArray();
        Assert.True(wrong.Length * 50 <= lines.Count(line => line.Length > 0), string.Join('\n', wrong));
    }

    private static void IsReadBack(string name, Func<string, string> write)
    {
        var windows = CodePagesEncodingProvider.Instance.GetEncoding(1252, new EncoderReplacementFallback("?"), DecoderFallback.ReplacementFallback)!;
        var text = Composition.Compose(File.ReadAllText(RealDocuments.File(name)));
        // What the fonts of the time did not have cannot come back.
        text = string.Concat(text.Where(c => c < '\u00A0' || char.IsLetter(c)));

        var read = LegacyText.Convert(TextDecoder.Decode(windows.GetBytes(write(text))));

        Assert.InRange(text.Zip(read).Count(pair => pair.First != pair.Second) + Math.Abs(text.Length - read.Length), 0, text.Length / 200);
    }
}
