namespace HgKnowledge.Reports;

/// <summary>Language of a report's own words; what it quotes stays as it is.</summary>
public enum ReportLanguage
{
    /// <summary>Tiếng Việt.</summary>
    Vietnamese,

    /// <summary>English.</summary>
    English,
}
