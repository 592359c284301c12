using HgKnowledge.Vietnamese;

namespace HgKnowledge.Repairs;

/// <summary>What an edit does to the blanks of a text, and how plain it is that they were wrong.</summary>
internal static class Blanks
{
    /// <summary>Whether the edit takes a blank away, even if it puts one elsewhere.</summary>
    public static bool Joins(string text, Edit edit)
    {
        var written = 0;
        for (var i = edit.Start; i < edit.Start + edit.Length; i++)
            if (text[i] != ' ')
                written = Behind(edit.Text, written, text[i]);
            else if (written < edit.Text.Length && edit.Text[written] != ' ')
                return true;
        return false;
    }

    /// <summary>Whether it takes a blank away from letters with the marks of Vietnamese that are no syllable ("triể n"): no writer sets them.</summary>
    public static bool IsTorn(string text, Edit edit) =>
        Joins(text, edit) && LetterRuns.In(text.Substring(edit.Start, edit.Length)).Any(run => run.Length > 1 && IsBroken(text.AsSpan(edit.Start + run.Start, run.Length)));

    private static bool IsBroken(ReadOnlySpan<char> letters) => Syllable.ShowsAccent(letters) && !Syllable.IsValid(letters);

    private static int Behind(string form, int from, char letter) => form.IndexOf(letter, from) + 1;
}
