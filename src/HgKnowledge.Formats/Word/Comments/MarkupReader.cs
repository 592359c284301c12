namespace HgKnowledge.Formats.Word.Comments;

/// <summary>Reads the elements of a well-formed XML part with the places of their tags, which no parser of the platform tells in full.</summary>
internal sealed class MarkupReader
{
    private readonly string _xml;
    private readonly Stack<MarkupScope> _scopes = new([MarkupScope.Empty]);
    private MarkupElement? _open;
    private MarkupElement? _root;

    private MarkupReader(string xml) => _xml = xml;

    /// <summary>The root element.</summary>
    public static MarkupElement Read(string xml) => new MarkupReader(xml).Root();

    private MarkupElement Root()
    {
        for (var at = _xml.IndexOf('<'); at >= 0; at = _xml.IndexOf('<', at))
            at = Skipped(at) ?? (_xml[at + 1] == '/' ? Close(at) : Open(at));
        return _root ?? throw new InvalidDataException("The part has no element.");
    }

    /// <summary>Where a comment, an instruction or unparsed text ends.</summary>
    private int? Skipped(int at)
    {
        foreach (var (begin, end) in ((string, string)[])[("<!--", "-->"), ("<![CDATA[", "]]>"), ("<?", "?>"), ("<!", ">")])
            if (_xml.AsSpan(at).StartsWith(begin))
                return _xml.IndexOf(end, at + begin.Length, StringComparison.Ordinal) + end.Length;
        return null;
    }

    private int Open(int at)
    {
        var end = TagEnd(at);
        var tag = _xml.AsSpan(at, end - at);
        var scope = _scopes.Peek().Inside(tag);
        var raw = tag[1..^1].TrimEnd('/');
        raw = raw.IndexOfAny(" \t\r\n") is >= 0 and var length ? raw[..length] : raw;
        var (name, rawName) = scope.Name(raw);
        var element = new MarkupElement(_xml, name, rawName, at, end, _open);
        _open?.Add(element);
        _root ??= element;
        if (tag[^2] != '/')
        {
            _open = element;
            _scopes.Push(scope);
        }
        return end;
    }

    private int Close(int at)
    {
        var end = _xml.IndexOf('>', at) + 1;
        _open!.Close(at, end);
        _open = _open.Parent;
        _scopes.Pop();
        return end;
    }

    /// <summary>Behind the tag; a value may hold the sign that ends it.</summary>
    private int TagEnd(int at)
    {
        while (_xml.AsSpan(at).IndexOfAny("<>\"'") is >= 0 and var next && _xml[at + next] != '>')
        {
            at += next + 1;
            if (_xml[at - 1] != '<')
                at = _xml.IndexOf(_xml[at - 1], at) + 1;
        }
        return _xml.IndexOf('>', at) + 1;
    }
}
