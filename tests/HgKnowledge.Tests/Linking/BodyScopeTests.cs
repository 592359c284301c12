using HgKnowledge.Documents;
using HgKnowledge.Linking;

namespace HgKnowledge.Tests.Linking;

public sealed class BodyScopeTests
{
    [Theory]
    [InlineData("Sở Y tế", "Sở Y tế (Sơn La)")]
    [InlineData("Ủy ban nhân dân tỉnh Sơn La", "Ủy ban nhân dân tỉnh Sơn La")]
    [InlineData("Ban Tổ chức Trung ương", "Ban Tổ chức Trung ương")]
    [InlineData("Bộ Y tế", "Bộ Y tế")]
    [InlineData("UBND tỉnh", "Ủy ban nhân dân tỉnh (Sơn La)")]
    [InlineData("Bộ Chỉ huy Quân sự tỉnh", "Bộ Chỉ huy Quân sự tỉnh (Sơn La)")]
    public void In_a_corpus_of_several_provinces_a_local_body_is_named_with_its_own(string body, string name) =>
        Assert.Equal(name, Named(body, "Sơn La", "Hậu Giang"));

    [Fact]
    public void In_a_corpus_of_one_province_names_stay_as_written() =>
        Assert.Equal("Sở Y tế", Named("Sở Y tế", "Sơn La", "SƠN LA", null));

    [Fact]
    public void A_document_without_a_province_adds_none() =>
        Assert.Equal("Sở Y tế", Named("Sở Y tế", null, "Sơn La", "Hậu Giang"));

    private static string Named(string body, params string?[] provinces)
    {
        var documents = provinces.Select((province, i) => new DocumentBuilder($"{i}.txt", new DocumentMeta { Province = province }).Build()).ToArray();
        return new BodyScope(SampleKnowledge.Link(documents)).Of(documents[0].Document, body);
    }
}
