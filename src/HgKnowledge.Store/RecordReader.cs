using System.Buffers;
using System.Text.Json;
using HgKnowledge.Documents;

namespace HgKnowledge.Store;

/// <summary>
/// Reads a record from the JSON that <see cref="StoreJson"/> wrote, field by field in the order of their declaration. A
/// nullable field that is absent was null; a field that nobody asks for is an error, so that none is lost unnoticed.
/// </summary>
/// <param name="utf8">The JSON.</param>
internal ref struct RecordReader(ReadOnlySpan<byte> utf8)
{
    private Utf8JsonReader _json = Started(utf8);

    public string Text(ReadOnlySpan<byte> name) => TextOrNull(name) ?? throw Unexpected();

    public string? TextOrNull(ReadOnlySpan<byte> name) => At(name) ? Pass(Text()) : null;

    public int Number(ReadOnlySpan<byte> name) => NumberOrNull(name) ?? throw Unexpected();

    public int? NumberOrNull(ReadOnlySpan<byte> name) => At(name) ? Pass(_json.GetInt32()) : null;

    public decimal Decimal(ReadOnlySpan<byte> name) => DecimalOrNull(name) ?? throw Unexpected();

    public decimal? DecimalOrNull(ReadOnlySpan<byte> name) => At(name) ? Pass(_json.GetDecimal()) : null;

    public double Fraction(ReadOnlySpan<byte> name) => At(name) ? Pass(_json.GetDouble()) : throw Unexpected();

    public bool Flag(ReadOnlySpan<byte> name) => At(name) ? Pass(_json.GetBoolean()) : throw Unexpected();

    public DateOnly? DateOrNull(ReadOnlySpan<byte> name) => At(name) ? Pass(DateOnly.FromDateTime(_json.GetDateTime())) : null;

    public T Choice<T>(ReadOnlySpan<byte> name) where T : struct, Enum => Enum.Parse<T>(Text(name));

    public Span Span(ReadOnlySpan<byte> name) => SpanOrNull(name) ?? throw Unexpected();

    public Span? SpanOrNull(ReadOnlySpan<byte> name)
    {
        return At(name) ? Span() : null;
    }

    public IReadOnlyList<Span> Spans(ReadOnlySpan<byte> name)
    {
        if (!At(name))
            throw Unexpected();
        var spans = new List<Span>();
        for (Pass(JsonTokenType.StartArray); _json.TokenType == JsonTokenType.StartArray;)
            spans.Add(Span());
        Pass(JsonTokenType.EndArray);
        return spans;
    }

    private Span Span()
    {
        Pass(JsonTokenType.StartArray);
        var span = new Span(Pass(_json.GetInt32()), Pass(_json.GetInt32()), Pass(_json.GetInt32()));
        Pass(JsonTokenType.EndArray);
        return span;
    }

    public Years? YearsOrNull(ReadOnlySpan<byte> name)
    {
        if (!At(name))
            return null;
        Pass(JsonTokenType.StartObject);
        var years = new Years(Number("from"u8), Number("to"u8));
        Pass(JsonTokenType.EndObject);
        return years;
    }

    public LineMap Lines(ReadOnlySpan<byte> name) => At(name) ? Lines() : throw Unexpected();

    /// <summary>A line map that stands by itself.</summary>
    public LineMap Lines()
    {
        var entries = new List<(int, int)>();
        for (Pass(JsonTokenType.StartArray); _json.TokenType == JsonTokenType.Number;)
            entries.Add((Pass(_json.GetInt32()), Pass(_json.GetInt32())));
        Pass(JsonTokenType.EndArray);
        return new LineMap([.. entries]);
    }

    public IReadOnlyList<string> Texts(ReadOnlySpan<byte> name) => At(name) ? Texts() : throw Unexpected();

    /// <summary>A list of texts that stands by itself.</summary>
    public IReadOnlyList<string> Texts()
    {
        var texts = new List<string>();
        for (Pass(JsonTokenType.StartArray); _json.TokenType == JsonTokenType.String;)
            texts.Add(Pass(Text()));
        Pass(JsonTokenType.EndArray);
        return texts;
    }

    public T Record<T>(ReadOnlySpan<byte> name, ReadRecord<T> read) => At(name) ? Record(read) : throw Unexpected();

    public T? RecordOrNull<T>(ReadOnlySpan<byte> name, ReadRecord<T> read) where T : class => At(name) ? Record(read) : null;

    /// <summary>A record that stands by itself.</summary>
    public T Record<T>(ReadRecord<T> read)
    {
        Pass(JsonTokenType.StartObject);
        var record = read(ref this);
        Pass(JsonTokenType.EndObject);
        return record;
    }

    public IReadOnlyList<T> Records<T>(ReadOnlySpan<byte> name, ReadRecord<T> read)
    {
        if (!At(name))
            throw Unexpected();
        var records = new List<T>();
        for (Pass(JsonTokenType.StartArray); _json.TokenType == JsonTokenType.StartObject;)
            records.Add(Record(read));
        Pass(JsonTokenType.EndArray);
        return records;
    }

    private static Utf8JsonReader Started(ReadOnlySpan<byte> utf8)
    {
        var json = new Utf8JsonReader(utf8);
        json.Read();
        return json;
    }

    private bool At(ReadOnlySpan<byte> name) =>
        _json.TokenType == JsonTokenType.PropertyName && _json.ValueTextEquals(name) && _json.Read();

    // GetString would go over the text twice, first to learn its length.
    private readonly string Text()
    {
        var characters = ArrayPool<char>.Shared.Rent(_json.ValueSpan.Length);
        var text = new string(characters, 0, _json.CopyString(characters));
        ArrayPool<char>.Shared.Return(characters);
        return text;
    }

    private T Pass<T>(T value)
    {
        _json.Read();
        return value;
    }

    private void Pass(JsonTokenType token)
    {
        if (_json.TokenType != token)
            throw Unexpected();
        _json.Read();
    }

    private readonly JsonException Unexpected() =>
        new($"Unexpected {_json.TokenType} {(_json.TokenType == JsonTokenType.PropertyName ? _json.GetString() : "")}");
}
