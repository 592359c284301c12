using HgKnowledge.Catalog;
using HgKnowledge.Documents;

namespace HgKnowledge.Extraction.References;

/// <summary>Reads the citations of one block.</summary>
internal sealed class BlockCitations(DocumentMeta meta, Block block, string next, List<Reference> found)
{
    private static readonly string[] Pointers = ["này", "nêu trên", "nói trên", "kể trên", "chuyên đề nêu trên", "chuyên đề này"];

    private static readonly string[] EnclosedBy = ["ban hành kèm theo", "ban hành theo", "(kèm theo"];

    private static readonly string[] AfterShortNumber = ["của", "về", "và", "đã", "là", "được", "để"];

    private readonly int _first = found.Count;

    private Reference? _head;

    /// <summary>The last citation of the block that has a symbol.</summary>
    private Reference? _numbered;

    /// <summary>Appends the block's citations in reading order.</summary>
    public void Read()
    {
        var position = 0;
        while (TypeMention.Next(block.Text, position) is { } mention)
        {
            ReadElided(position, mention.Start);
            position = IsOwnTitle(mention) || InBodyName(mention) ? mention.End : ReadAt(mention);
        }
        ReadElided(position, block.Text.Length);
    }

    private int ReadAt(in TypeMention mention) =>
        ReadNumbered(mention) ?? ReadPointed(mention) ?? ReadNamed(mention) ?? ReadBare(mention) ?? mention.End;

    /// <summary>The document's own title is no citation of it.</summary>
    private bool IsOwnTitle(in TypeMention mention) =>
        block.Index < 40 && block.Text.AsSpan(0, mention.Start).IndexOfAnyExcept(' ', '#', '*') < 0
        && meta.Title is { } title && title.StartsWith(block.Text.Trim(' ', '#', '*'), StringComparison.Ordinal);

    /// <summary>"Sở Kế hoạch và Đầu tư".</summary>
    private bool InBodyName(in TypeMention mention) => Scan.BeforeAny(block.Text, mention.Start, BodyWords.Ministries);

    /// <summary>The decision that an annex says it came into force with is this document, whether or not its head was read.</summary>
    private bool IsSelf(string type, string? symbol, int start) =>
        symbol is not null && type == meta.Type && (symbol == meta.Symbol || (meta.Symbol is null && Scan.BeforeAny(block.Text, start, EnclosedBy)));

    private int? ReadNumbered(in TypeMention mention)
    {
        var text = block.Text.AsSpan();
        var at = Scan.Blanks(text, mention.End);
        if (at < text.Length && text[at] == ':')
            at = Scan.Blanks(text, at + 1);
        var announced = Scan.At(text, at, "số");
        if (announced)
            at = AfterColon(text, at + "số".Length);
        if (SymbolReader.Read(text, at) is not { } symbol || !(symbol.Sign.Length > 0 || announced || IsShortNumber(mention, symbol)))
            return null;
        return AddNumbered(mention.Type, mention.Start, symbol);
    }

    private static int AfterColon(ReadOnlySpan<char> text, int position)
    {
        var at = Scan.Blanks(text, position);
        return at < text.Length && text[at] == ':' ? Scan.Blanks(text, at + 1) : at;
    }

    /// <summary>"Đề án 06", "Nghị quyết 57": well-known documents by their number alone.</summary>
    private bool IsShortNumber(in TypeMention mention, CitedSymbol symbol)
    {
        var text = block.Text.AsSpan();
        if (!mention.Capital(text) || mention.OpensSentence(text) || mention.Plural(text) || symbol.Numbers[0].Length is < 2 or > 3)
            return false;
        var at = Scan.Blanks(text, symbol.End);
        return at >= text.Length || (char.IsPunctuation(text[at]) && text[at] is not ('/' or '-' or '%')) || Scan.AtAny(text, at, AfterShortNumber) > 0;
    }

    private int AddNumbered(DocumentType type, int start, CitedSymbol symbol)
    {
        var tail = CitationTail.Read(block.Text, symbol.End);
        foreach (var number in symbol.Numbers)
        {
            var full = symbol.Sign.Length > 0 ? number + symbol.Tail : null;
            Add(new()
            {
                Evidence = new(block.Index, start, tail.End - start),
                Type = type.Name,
                Number = number,
                Symbol = full,
                Date = tail.Date?.Date,
                Issuer = tail.Issuer,
                Form = full is null ? ReferenceForm.Short : ReferenceForm.Full,
                Self = IsSelf(type.Name, full, start),
                Anomalies = CitationAnomalies.Of(type, symbol, tail),
            });
        }
        return tail.End;
    }

    /// <summary>"... và số 1668/QĐ-TTg": the type word stands only before the first of several symbols.</summary>
    private void ReadElided(int start, int end)
    {
        while (found.Count > _first && block.Text.AsSpan(start, end - start).IndexOf("số ", StringComparison.OrdinalIgnoreCase) is >= 0 and var hit)
        {
            var at = start + hit;
            start = at + 3;
            if ((at > 0 && char.IsLetterOrDigit(block.Text[at - 1])) || SymbolReader.Read(block.Text, Scan.Blanks(block.Text, start)) is not { Sign.Length: > 0 } symbol)
                continue;
            if (_numbered is { } numbered && DocumentTypes.Find(numbered.Type) is { } type && type.Signs.Contains(symbol.Sign, StringComparer.Ordinal))
                start = AddNumbered(type, at, symbol);
            if (start >= end)
                return;
        }
    }

    private int? ReadPointed(in TypeMention mention)
    {
        var text = block.Text.AsSpan();
        var at = Scan.Blanks(text, mention.End);
        var length = Scan.AtAny(text, at, Pointers);
        if (length == 0 || mention.Plural(text))
            return null;
        Add(Plain(mention, at + length, ReferenceForm.Short));
        return at + length;
    }

    private int? ReadNamed(in TypeMention mention)
    {
        if (NamedCitation.Read(block.Text, mention) is not { } name)
            return null;
        if (NumberBehindName(mention, name.End) is { } numbered)
            return numbered;
        var tail = mention.Type.Cited == CitedBy.Law ? CitationTail.Read(block.Text, name.End) : new(null, null, name.End);
        var evidence = Plain(mention, tail.End, ReferenceForm.Name);
        Add(evidence with { Issuer = IsOuters(mention, name.Issuer) ? null : OverLineBreak(name) ?? tail.Issuer, Date = tail.Date?.Date, Form = LawYear.In(block.Text.AsSpan(mention.Start, tail.End - mention.Start)) && mention.Type.Cited == CitedBy.Law ? ReferenceForm.Full : ReferenceForm.Name });
        return name.Quoted ? name.End : mention.End;
    }

    /// <summary>"Chương trình thực hiện Nghị quyết của Tỉnh ủy", where the programme is this document of that body: the resolution is another's.</summary>
    private bool IsOuters(in TypeMention mention, string? issuer) =>
        issuer is not null && found.Count > _first && found[^1] is var outer && outer.Evidence.End > mention.Start
        && outer.Type == meta.Type && outer.Issuer == issuer && string.Equals(issuer, meta.Issuer, StringComparison.OrdinalIgnoreCase);

    /// <summary>A heading in capitals breaks the name of a congress over two lines.</summary>
    private string? OverLineBreak(NamedCitation name)
    {
        if (name.Issuer is not { } issuer || name.End < block.Text.Length || !Scan.AllCaps(issuer) || !Scan.At(next, 0, "lần thứ"))
            return name.Issuer;
        var whole = $"{issuer} {next}";
        return whole[..IssuerReader.Read(whole, 0, BodyWords.Meetings)] is { Length: > 0 } longer ? longer : issuer;
    }

    /// <summary>"Luật Tổ chức Quốc hội số 57/2014/QH13": the number stands behind the name.</summary>
    private int? NumberBehindName(in TypeMention mention, int end)
    {
        var text = block.Text.AsSpan();
        var at = Scan.Blanks(text, end);
        if (!Scan.At(text, at, "số") || SymbolReader.Read(text, Scan.Blanks(text, at + 2)) is not { Sign.Length: > 0 } symbol)
            return null;
        return TypeMention.Next(text[..end], mention.End) is { } nested && nested.Capital(text) ? null : AddNumbered(mention.Type, mention.Start, symbol);
    }

    /// <summary>The type word with a capital where grammar asks for none: a document named before, or this one.</summary>
    private int? ReadBare(in TypeMention mention)
    {
        var text = block.Text.AsSpan();
        if (mention.Type.Cited is CitedBy.Number or CitedBy.Law || mention.Type.Name is "Quy hoạch" or "Chiến lược" || !mention.Capital(text) || mention.AllCapitals(text)
            || mention.OpensSentence(text) || mention.Plural(text))
            return null;
        Add(Plain(mention, mention.End, ReferenceForm.Bare));
        return mention.End;
    }

    private Reference Plain(in TypeMention mention, int end, ReferenceForm form) => new()
    {
        Evidence = new(block.Index, mention.Start, end - mention.Start),
        Type = mention.Type.Name,
        Form = form,
    };

    private void Add(Reference reference)
    {
        var previous = found.Count > _first ? found[^1] : null;
        if (_head is null || RelationReader.EndsSentence(block.Text, _head.Evidence.End, reference.Evidence.Start))
            _head = null;
        var relation = RelationReader.Of(block.Text, reference.Evidence.Start, previous, _head, reference.Symbol is not null);
        var added = reference with { Relation = relation, Issuer = reference.Issuer ?? Subject(reference, relation, previous) };
        if (_head is null || previous is not null && RelationReader.OpensClause(block.Text, previous.Evidence.End, added.Evidence.Start))
            _head = added;
        found.Add(added);
        if (added.Symbol is not null)
            _numbered = added;
    }

    /// <summary>Of several documents that one verb governs, the second has the issuer of the first.</summary>
    private string? Subject(Reference reference, Relation relation, Reference? previous)
    {
        if (relation != Relation.Issued || reference.Symbol is not null || reference.Self)
            return null;
        if (IssuingSubject.Of(block.Text, reference.Evidence.Start) is { } subject)
            return subject;
        return previous is { Relation: Relation.Issued, Symbol: null } && RelationReader.Joins(block.Text, previous.Evidence.End, reference.Evidence.Start)
            ? IssuingSubject.Of(block.Text, previous.Evidence.Start) : null;
    }
}
