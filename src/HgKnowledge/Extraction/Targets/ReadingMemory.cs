using HgKnowledge.Quantities;

namespace HgKnowledge.Extraction.Targets;

/// <summary>What the statements read so far in a block imply for the next one.</summary>
internal sealed class ReadingMemory
{
    private string _last = "";
    private string _measured = "";
    private string _parenthesised = "";
    private int _lastSentence = -1;
    private int _measuredSentence = -1;
    private int _parenthesis = -1;

    /// <summary>Keeps what the clause says for those behind it.</summary>
    public void Keep(Clause clause, QuantityMention quantity, int sentence)
    {
        var counted = quantity.Role == UnitRole.Thing ? quantity.Quantity.Unit : "";
        var said = counted is { Length: > 0 } ? $"{clause.Label} {counted} {clause.Tail}".Trim() : clause.Label;
        if (clause.Parenthesis >= 0)
            (_parenthesised, _parenthesis) = (said, clause.Parenthesis);
        else if (clause.IsEmpty && counted is { Length: > 0 })
            (_last, _lastSentence) = (_lastSentence == sentence ? $"{_last} {said}" : said, sentence);
        else if (!clause.IsEmpty && quantity.Role != UnitRole.Listed)
        {
            (_last, _lastSentence) = (said, sentence);
            if (clause.HasMeasure)
                (_measured, _measuredSentence) = (clause.Label, sentence);
            else if (clause.LeadIsHead)
                (_measured, _measuredSentence) = (clause.Lead, sentence);
        }
    }

    /// <summary>What is implied: within a parenthesis by what it said before, within a sentence by its measure and last clause.</summary>
    public string Implied(Clause clause, int sentence)
    {
        if (clause.Parenthesis >= 0 && (clause.Lead.Length > 0 || clause.Parenthesis == _parenthesis))
            return clause.Parenthesis == _parenthesis ? _parenthesised : "";
        if (_lastSentence == sentence && (clause.IsEmpty || _measuredSentence != sentence))
            return _last;
        return _measuredSentence == sentence || clause.IsEmpty ? _measured : "";
    }
}
