namespace HgKnowledge.Reports;

/// <summary>One page of a report.</summary>
/// <param name="Path">File name relative to the report's folder, ASCII, with '/' between folders.</param>
/// <param name="Content">Markdown, lines ended by LF.</param>
internal sealed record ReportPage(string Path, string Content);
