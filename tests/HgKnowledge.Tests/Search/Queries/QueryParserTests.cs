using System.Text;
using HgKnowledge.Search.Queries;

namespace HgKnowledge.Tests.Search.Queries;

public class QueryParserTests
{
    public static TheoryData<string, string> Trees => SampleLines.Of("trees.txt");

    public static TheoryData<string, string> Messages => SampleLines.Of("messages.txt");

    [Theory]
    [MemberData(nameof(Trees))]
    public void A_query_is_read_as_its_tree(string query, string tree) => Assert.Equal(tree, QueryText.Of(QueryParser.Parse(query)));

    [Theory]
    [MemberData(nameof(Messages))]
    public void A_query_that_cannot_be_meant_is_answered_with_what_to_do(string query, string message) =>
        Assert.Equal(message, Assert.Throws<QueryException>(() => QueryParser.Parse(query)).Message);

    [Fact]
    public void Decomposed_letters_and_line_ends_are_read_like_any_others() =>
        Assert.Equal("(nông & thôn)", QueryText.Of(QueryParser.Parse("no\u0302ng\nthôn")));

    [Fact]
    public void Every_field_has_a_name_in_both_languages_and_is_found_by_it() =>
        Assert.All(SearchFields.All, field => Assert.All(field.Names, name =>
        {
            Assert.Equal(field.Field, SearchFields.Find(name));
            Assert.Equal(field.Field, SearchFields.Find(name.ToUpperInvariant().Replace("-", "_")));
        }));

    [Fact]
    public void A_query_has_an_end()
    {
        var words = new StringBuilder().Insert(0, "nông ", 65).ToString();
        Assert.Equal("Câu tìm quá dài: nhiều nhất 64 từ và điều kiện.", Assert.Throws<QueryException>(() => QueryParser.Parse(words)).Message);
        Assert.NotNull(QueryParser.Parse(words[5..]));
    }
}
