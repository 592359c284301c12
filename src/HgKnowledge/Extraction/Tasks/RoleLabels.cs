using System.Text.RegularExpressions;
using HgKnowledge.Extraction.Bodies;

namespace HgKnowledge.Extraction.Tasks;

/// <summary>
/// Reads roles that stand behind labels: "Cơ quan chủ trì: Sở A. Cơ quan phối hợp: Sở B. Thời gian: Quý II/2026". The leader who
/// watches over the work ("Lãnh đạo phụ trách: ...") does not do it.
/// </summary>
/// <param name="Start">Where the first label begins.</param>
/// <param name="Lead">The bodies that lead; empty where no label says.</param>
/// <param name="Cooperation">The bodies that help.</param>
/// <param name="Time">The words behind the time label; empty without one.</param>
internal sealed partial record RoleLabels(int Start, IReadOnlyList<string> Lead, IReadOnlyList<string> Cooperation, string Time)
{
    /// <summary>Whether it closes a section and speaks of all its work: "Trách nhiệm chỉ đạo thực hiện: ...".</summary>
    public bool OfSection { get; private init; }

    /// <summary>The labels from the place on; null if there is none.</summary>
    public static RoleLabels? Read(string text, int at)
    {
        if (!text.AsSpan(Math.Min(at, text.Length)).Contains(':'))
            return null;
        var labels = Label().Matches(text, at);
        if (labels.Count == 0)
            return null;
        var read = new RoleLabels(labels[0].Index, [], [], "");
        for (var i = 0; i < labels.Count; i++)
        {
            var start = labels[i].Index + labels[i].Length;
            var end = Words.TrimEnd(text, start, i + 1 < labels.Count ? labels[i + 1].Index : text.Length);
            read = read.With(labels[i], text[Math.Min(start, end)..end].Trim(' ', '-', '+', ')', '.', ';'));
        }
        return read;
    }

    private RoleLabels With(Match label, string value) =>
        label.Groups["section"].Success ? this with { Lead = Charged(value), OfSection = true }
        : label.Groups["lead"].Success ? this with { Lead = Bodies(value) }
        : label.Groups["help"].Success ? this with { Cooperation = Bodies(value) }
        : label.Groups["chief"].Success ? this
        : this with { Time = value };

    private static IReadOnlyList<string> Charged(string text) => [.. text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).SelectMany(Bodies)];

    private static IReadOnlyList<string> Bodies(string text) => BodyListReader.ReadWhole(text, 0)?.Names ?? (text.Length is 0 or > 160 ? [] : [text]);

    [GeneratedRegex(
        @"(?:[(\-+]\s*)?(?:(?<section>\btrách\s+nhiệm(?:\s+chỉ\s+đạo)?(?:\s+tổ\s+chức)?\s+thực\s+hiện)|(?<lead>\b(?:cơ\s+quan|đơn\s+vị)(?:,\s*đơn\s+vị)?\s+(?:chủ\s+trì|thực\s+hiện|đầu\s+mối)(?:\s+thực\s+hiện)?)|(?<help>\b(?:cơ\s+quan|đơn\s+vị)(?:,\s*đơn\s+vị)?\s+phối\s+hợp(?:\s+thực\s+hiện)?)" +
        @"|(?<chief>\b(?:lãnh\s+đạo|người)\s+(?:phụ\s+trách|chỉ\s+đạo))|(?<time>\b(?:thời\s+gian|thời\s+hạn)(?:\s+(?:thực\s+hiện|hoàn\s+thành))?))\s*:\s*",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Label();
}
