using HgKnowledge.Extraction.Bodies;

namespace HgKnowledge.Extraction.Tasks;

/// <summary>A heading that consists of bodies only; what stands under it is their duty.</summary>
/// <param name="Bodies">The bodies.</param>
/// <param name="Cooperation">Bodies that a line between heading and duty names as helping.</param>
internal sealed record HeadingOwner(BodyList Bodies, IReadOnlyList<string> Cooperation)
{
    /// <summary>The duty in the clause as an assignment to these bodies.</summary>
    public Assignment Assign(string text, int start, int end)
    {
        var assignment = AssignmentReader.WithLead(text, start, end, Bodies);
        return assignment.Cooperation.Count == 0 ? assignment with { Cooperation = Cooperation } : assignment;
    }
}
