namespace HgKnowledge.Extraction.Tasks;

/// <summary>Who is charged with the work of a clause, and where the work itself begins.</summary>
/// <param name="Start">First character of the clause.</param>
/// <param name="Lead">The bodies that lead.</param>
/// <param name="Cooperation">The bodies that help.</param>
/// <param name="Advises">The body that the lead advises.</param>
/// <param name="Action">Where the work begins; the end of the clause if only roles are given.</param>
/// <param name="Named">Whether a body in particular leads.</param>
/// <param name="Opening">The words before the body: "Từ quý IV năm 2022 đến tháng 6 năm 2023".</param>
internal sealed record Assignment(
    int Start, IReadOnlyList<string> Lead, IReadOnlyList<string> Cooperation, string? Advises, int Action, bool Named, string Opening = "");
