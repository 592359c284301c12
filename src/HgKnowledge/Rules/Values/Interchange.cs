using HgKnowledge.Linking;

namespace HgKnowledge.Rules.Values;

/// <summary>Names that drafters take for one another though they measure different things.</summary>
internal static class Interchange
{
    private const string Enterprises = "số doanh nghiệp";

    /// <summary>What such names have in common; any other name is its own key.</summary>
    public static string Key(string name)
    {
        var words = IndicatorWords.Normalise(name);
        if (words is "thu nhập bình quân đầu người" or "grdp bình quân đầu người" or "gdp bình quân đầu người")
            return "bình quân đầu người";
        return words.StartsWith(Enterprises, StringComparison.Ordinal) && (words.Contains("thành lập mới", StringComparison.Ordinal) || words.Contains("đang hoạt động", StringComparison.Ordinal)) ? Enterprises : words;
    }
}
