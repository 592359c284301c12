namespace HgKnowledge.Documents;

/// <summary>
/// A piece of damaged text that was restored, or found damaged and left. The original is kept and shown wherever the piece is quoted.
/// </summary>
/// <param name="Start">First character of the restored piece in <see cref="Block.Text"/>.</param>
/// <param name="Length">Its length there.</param>
/// <param name="Original">What the file has.</param>
/// <param name="Method">How it was restored, e.g. "font"; <see cref="Unrepaired"/> if it stays as the file has it.</param>
/// <param name="Confidence">0 to 1.</param>
public sealed record Repair(int Start, int Length, string Original, string Method, double Confidence)
{
    /// <summary>The method of a piece that looks damaged, but could not be restored with enough confidence.</summary>
    public const string Unrepaired = "unrepaired";

    /// <summary>The character after the last restored one.</summary>
    public int End => Start + Length;
}
