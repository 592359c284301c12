using HgKnowledge.Catalog;
using HgKnowledge.Extraction.References;
using HgKnowledge.Reports;
using HgKnowledge.Reports.Pages;

namespace HgKnowledge.Tests.Reports;

public sealed class CitedDocumentTests
{
    private static readonly DateOnly Day = new(1999, 8, 16);

    [Fact]
    public void A_document_of_the_table_is_known()
    {
        Assert.NotNull(KnownDocuments.Default.Resolve("Nghị quyết", "13-NQ/TW", Day));
        Assert.Equal(CitedState.Known, State(r => r with { Symbol = "13-NQ/TW", Date = Day }));
    }

    [Fact]
    public void A_number_with_another_date_than_the_known_one_is_only_a_number() =>
        Assert.Equal(CitedState.Numbered, State(r => r with { Symbol = "13-NQ/TW", Date = Day.AddDays(1) }));

    [Fact]
    public void A_document_of_the_corpus_is_there_whatever_else_is_known() =>
        Assert.Equal(CitedState.InCorpus, State(r => r with { Symbol = "13-NQ/TW", Date = Day, Target = "a.txt" }));

    [Fact]
    public void A_document_that_is_only_announced_is_not_missing() =>
        Assert.Equal(CitedState.ToBeIssued, State(r => r with { Relation = Relation.Issued }));

    [Fact]
    public void A_name_alone_is_unresolved() => Assert.Equal(CitedState.Unresolved, State(r => r));

    [Fact]
    public void Self_references_and_bare_words_cite_no_document()
    {
        var knowledge = new DocumentBuilder("b.txt")
            .Reference("Chương trình này", "Chương trình này", span => new Reference { Evidence = span, Type = "Chương trình", Self = true })
            .Reference("Nghị quyết", "Nghị quyết", span => new Reference { Evidence = span, Type = "Nghị quyết", Form = ReferenceForm.Bare })
            .Build();
        Assert.Empty(CitedDocument.Of(knowledge));
    }

    private static CitedState State(Func<Reference, Reference> change)
    {
        var knowledge = new DocumentBuilder("b.txt")
            .Reference("Thực hiện Nghị quyết", "Nghị quyết", span => change(new Reference { Evidence = span, Type = "Nghị quyết" }))
            .Build();
        return Assert.Single(CitedDocument.Of(knowledge)).State;
    }
}
