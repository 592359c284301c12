namespace HgKnowledge.Documents;

/// <summary>A piece of damaged text that was restored. The original is kept and shown wherever the piece is quoted.</summary>
/// <param name="Start">First character of the restored piece in <see cref="Block.Text"/>.</param>
/// <param name="Length">Its length there.</param>
/// <param name="Original">What the file has.</param>
/// <param name="Method">How it was restored, e.g. "font".</param>
/// <param name="Confidence">0 to 1.</param>
public sealed record Repair(int Start, int Length, string Original, string Method, double Confidence)
{
    /// <summary>The character after the last restored one.</summary>
    public int End => Start + Length;
}
