using HgKnowledge.Linking;

namespace HgKnowledge.Rules.Values;

/// <summary>Names that drafters take for one another though they measure different things.</summary>
internal static class Interchange
{
    private static readonly (string Written, string Common)[] Names =
    [
        ("thu nhập bình quân đầu người", "bình quân đầu người"), ("grdp bình quân đầu người", "bình quân đầu người"), ("gdp bình quân đầu người", "bình quân đầu người"),
        ("số doanh nghiệp thành lập mới", "số doanh nghiệp"), ("số doanh nghiệp đang hoạt động và có kê khai thuế", "số doanh nghiệp"), ("số doanh nghiệp đang hoạt động", "số doanh nghiệp"),
    ];

    /// <summary>What such names have in common; any other name is its own key.</summary>
    public static string Key(string name)
    {
        var words = IndicatorWords.Normalise(name);
        return Array.Find(Names, pair => pair.Written == words).Common ?? words;
    }
}
