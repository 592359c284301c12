namespace HgKnowledge.Extraction.Tasks;

/// <summary>One piece of work within a clause.</summary>
/// <param name="Start">First character of its title.</param>
/// <param name="End">The place behind the title.</param>
/// <param name="Type">Type of the document to be made, as a heading writes it; null for other work.</param>
/// <param name="Bare">Whether the type alone is written ("xây dựng Đề án"): the heading above has the title.</param>
/// <param name="Plural">Whether no document in particular is meant ("các chương trình", "chương trình, kế hoạch").</param>
/// <param name="Listed">Whether other documents are named with it.</param>
internal readonly record struct TitlePart(int Start, int End, string? Type, bool Bare = false, bool Plural = false, bool Listed = false);
