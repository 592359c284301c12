using HgKnowledge.Documents;
using HgKnowledge.Extraction.Bodies;

namespace HgKnowledge.Extraction.Tasks;

/// <summary>Cuts a block into sentences, without its marker and the label before a colon.</summary>
internal static class Sentences
{
    private static readonly string[] Labels =
        ["mục tiêu", "các nhiệm vụ, giải pháp chủ yếu", "nhiệm vụ, giải pháp chủ yếu", "nhiệm vụ, giải pháp", "các nhiệm vụ, giải pháp", "nhiệm vụ", "giải pháp", "trọng tâm", "nội dung"];

    /// <summary>The place behind the marker of the block.</summary>
    public static int Body(string text) => Words.SkipSpaces(text, MarkerReader.Read(text)?.Length ?? 0);

    /// <summary>The label ("Mục tiêu") at the place, without its colon; empty without one.</summary>
    public static string Label(string text, int at)
    {
        foreach (var label in Labels)
        {
            var end = at + label.Length;
            if (Words.Is(text, at, label) && Words.SkipSpaces(text, end) is var colon && colon < text.Length && text[colon] is ':')
                return text[at..end];
        }
        return "";
    }

    /// <summary>The sentences from the place on.</summary>
    public static IEnumerable<(int Start, int End)> Split(string text, int start)
    {
        for (var at = start; at < text.Length; at++)
        {
            if (text[at] is not ('.' or '!' or '?') || !Ends(text, at))
                continue;
            yield return (start, at);
            start = at = Words.SkipSpaces(text, at + 1);
        }
        if (start < text.Length)
            yield return (start, text.Length);
    }

    private static bool Ends(string text, int dot)
    {
        var next = Words.SkipSpaces(text, dot + 1);
        if (next >= text.Length)
            return true;
        var abbreviation = dot >= 2 && text[dot - 1] is 'P' && text[dot - 2] is 'T';
        return next > dot + 1 && (char.IsUpper(text[next]) || text[next] is '“' or '"' or '(') && !abbreviation;
    }
}
