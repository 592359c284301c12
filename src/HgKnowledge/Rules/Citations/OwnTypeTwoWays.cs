using System.Text.RegularExpressions;
using HgKnowledge.Linking;

namespace HgKnowledge.Rules.Citations;

/// <summary>A document that is a "Chương trình" in its title and a "Chương trình hành động" where it announces itself.</summary>
internal sealed partial class OwnTypeTwoWays : IRule
{
    public RuleInfo Info { get; } = new("HG217", "own-type-two-ways", Severity.Info,
        "Tên loại của chính văn bản ở tiêu đề khác với cách tự gọi trong phần mở đầu.",
        "A document calls its own type otherwise than its title does.");

    public IEnumerable<Finding> Check(Knowledge knowledge) =>
        from document in knowledge.Documents.Select(document => document.Document)
        let type = document.Meta.Type
        where type is "Chương trình" or "Chương trình hành động" or "Kế hoạch" or "Chỉ thị" or "Đề án"
        let title = document.Blocks.FirstOrDefault(block => block.Text.StartsWith(type, StringComparison.OrdinalIgnoreCase))
        let own = PatternSearch.In(document, Announcement(), "như sau").FirstOrDefault()
        where title is not null && own.Match is not null && !own.Match.Groups["type"].Value.Equals(type, StringComparison.OrdinalIgnoreCase)
        select Found(type, new(document, new(title.Index, 0, title.Text.Length)), new(document, new(own.Block.Index, own.Match.Groups["type"].Index, own.Match.Groups["type"].Length)));

    private Finding Found(string type, Passage title, Passage own) => Passage.Finding(Info, "two-types", [[title], [own]],
        $"{Wording.Name(title.Document)}: tiêu đề ghi “{type}” ({Wording.Place(title.Document, title.Span)}), phần mở đầu tự gọi là {own.Cited}.",
        $"{Wording.Name(title.Document)}: the title says “{type}”, the opening {own.EnglishCited}.",
        "Dùng một tên loại văn bản thống nhất.");

    [GeneratedRegex(@"(?:ban hành|đề ra|xây dựng) (?<type>Chương trình hành động|Chương trình|Kế hoạch hành động|Kế hoạch|Chỉ thị|Đề án)\b[^.;]{0,60}như sau\s*:?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Announcement();
}
