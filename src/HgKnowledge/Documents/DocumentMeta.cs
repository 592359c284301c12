namespace HgKnowledge.Documents;

/// <summary>What a document says of itself (letterhead, title, closing lines). Null where it does not say.</summary>
public sealed record DocumentMeta
{
    /// <summary>Nghị quyết, Chương trình, Kế hoạch, Báo cáo ...</summary>
    public string? Type { get; init; }

    /// <summary>Number and sign, e.g. "123-CTr/TU".</summary>
    public string? Symbol { get; init; }

    /// <summary>Day of issue.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The issuing body.</summary>
    public string? Issuer { get; init; }

    /// <summary>Title with its type, on one line.</summary>
    public string? Title { get; init; }

    /// <summary>First and last year of the term (nhiệm kỳ) that the title names.</summary>
    public Years? Term { get; init; }

    /// <summary>The years the document speaks of: its title's period, year or term.</summary>
    public Years? Period { get; init; }

    /// <summary>Title of the person who signed, e.g. "BÍ THƯ".</summary>
    public string? SignerRole { get; init; }

    /// <summary>Name of the person who signed.</summary>
    public string? Signer { get; init; }

    /// <summary>The lines under "Nơi nhận".</summary>
    public IReadOnlyList<string> Recipients { get; init; } = [];

    /// <summary>The province or city the document belongs to.</summary>
    public string? Province { get; init; }

    /// <summary>The year the document was written, as far as it can be known: its date, else its newest citation.</summary>
    public int? Year { get; init; }
}
