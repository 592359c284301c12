using HgKnowledge.Documents;

namespace HgKnowledge.Repairs;

/// <summary>
/// How likely a letter was lost. A font loses the same letters wherever it is used: a letter that damaged text still shows was
/// probably not lost elsewhere, and one that was lost before will be lost again.
/// </summary>
internal sealed class LossModel
{
    private readonly Dictionary<char, (int Lost, int Kept)> _letters = [];

    /// <summary>What the letters of damaged blocks tell before any is restored.</summary>
    public static LossModel Of(IEnumerable<Block> damaged)
    {
        var model = new LossModel();
        foreach (var block in damaged)
            foreach (var letter in block.Text)
                model._letters[letter] = (0, model.Count(letter).Kept + 1);
        return model;
    }

    /// <summary>A letter that was restored.</summary>
    public void Lose(char letter) => _letters[letter] = (Count(letter).Lost + 1, Count(letter).Kept);

    /// <summary>Cost of taking the letter as lost: a negative natural logarithm.</summary>
    public double Cost(char letter)
    {
        var (lost, kept) = Count(letter);
        return -Math.Log((lost + 0.5) / (lost + kept + 2.0));
    }

    private (int Lost, int Kept) Count(char letter) => _letters.GetValueOrDefault(letter);
}
