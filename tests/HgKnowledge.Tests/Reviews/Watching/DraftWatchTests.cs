using HgKnowledge.Catalog;
using HgKnowledge.Documents;
using HgKnowledge.Ingestion;
using HgKnowledge.Linking;
using HgKnowledge.Reports;
using HgKnowledge.Reviews;
using HgKnowledge.Reviews.Watching;
using HgKnowledge.Rules;
using HgKnowledge.Tests.Cli;

namespace HgKnowledge.Tests.Reviews.Watching;

public sealed class DraftWatchTests
{
    private const string Draft = "dự thảo.txt";
    private const string Broken = "hỏng";

    private static readonly string Right = SampleFolder.Programme.Replace("7 - 7,5%", "6,3 - 6,7%", StringComparison.Ordinal).Replace("trên 80%", "trên 75%", StringComparison.Ordinal);

    private readonly Dictionary<string, string> _files = new() { [Draft] = Right };
    private readonly List<string> _checked = [];

    [Fact]
    public void A_save_that_contradicts_adds_a_line_and_one_that_mends_takes_it_back()
    {
        var watch = Watch();
        Assert.Equal([], Changes(watch, Draft));
        _files[Draft] = SampleFolder.Programme;
        var come = watch.Update([Draft]);
        _files[Draft] = Right;
        var gone = watch.Update([Draft]);

        Assert.Equal(["New HG101", "New HG101"], come.Select(Name));
        Assert.Equal(["Gone HG101", "Gone HG101"], gone.Select(Name));
        Assert.Equal(come.Select(line => line.Note!.Finding.Id).Order(), gone.Select(line => line.Note!.Finding.Id).Order());
    }

    [Fact]
    public void A_save_that_changes_nothing_is_silent()
    {
        var watch = Watch();
        _files[Draft] = SampleFolder.Programme;
        watch.Update([Draft]);

        Assert.Empty(watch.Update([Draft]));
    }

    [Fact]
    public void The_findings_of_a_deleted_draft_are_gone()
    {
        var watch = Watch();
        _files[Draft] = SampleFolder.Programme;
        watch.Update([Draft]);
        _files.Remove(Draft);

        Assert.Equal(["Gone HG101", "Gone HG101"], Changes(watch, Draft));
        Assert.Empty(watch.Drafts);
    }

    [Fact]
    public void A_draft_that_cannot_be_read_is_told_and_its_findings_stay()
    {
        var watch = Watch();
        _files[Draft] = SampleFolder.Programme;
        watch.Update([Draft]);
        _files[Draft] = Broken;

        var line = Assert.Single(watch.Update([Draft]));
        Assert.Equal((WatchChange.Problem, Draft, Broken), (line.Kind, line.File, line.Problem));
        Assert.Equal(2, watch.Notes.Count);
    }

    [Theory]
    [InlineData("~$thảo.docx")]
    [InlineData("~WRL0001.tmp")]
    [InlineData("dự thảo.kiểm-tra.docx")]
    [InlineData(".dự thảo.docx.swp")]
    public void What_Word_and_the_program_write_beside_a_draft_is_not_read(string name)
    {
        Assert.Empty(Watch().Update([name]));
        Assert.Empty(_checked);
    }

    [Fact]
    public void Word_s_save_through_other_names_is_one_check()
    {
        _files[Draft] = SampleFolder.Programme;
        var lines = Run("~WRD0000.tmp", "~WRD0000.tmp", Draft, "~WRL0001.tmp", "~WRD0000.tmp", Draft, Draft, null);

        Assert.Equal(["New HG101", "New HG101"], lines.Select(Name));
        Assert.Equal([Draft], _checked);
    }

    [Fact]
    public void Saves_with_a_pause_between_them_are_checked_one_by_one()
    {
        Run(Draft, null, null, Draft, null);

        Assert.Equal([Draft, Draft], _checked);
    }

    [Fact]
    public void Nothing_is_read_once_the_watch_is_stopped()
    {
        Run(Draft);

        Assert.Empty(_checked);
    }

    private List<WatchLine> Run(params string?[] events)
    {
        using var stop = new CancellationTokenSource();
        var lines = new List<WatchLine>();
        new WatchLoop(new ScriptedChanges(stop, events), Watch(), TimeSpan.Zero).Run(lines.Add, stop.Token);
        return lines;
    }

    private static IEnumerable<string> Changes(DraftWatch watch, string file) => watch.Update([file]).Select(Name);

    private static string Name(WatchLine line) => $"{line.Kind} {line.Note?.Finding.Rule.Id}";

    private DraftWatch Watch() => new(
        file => !FolderScan.PassesOver(file) && Path.GetExtension(file) is ".txt" or ".docx",
        file =>
        {
            _checked.Add(file);
            if (!_files.TryGetValue(file, out var text))
                return null;
            return text == Broken ? throw new UnreadableDocumentException(Broken) : new Draft(file, [], ReviewSample.Text(file, text));
        },
        drafts =>
        {
            var knowledge = DraftLinker.Link([ReviewSample.Text("nghị quyết.txt", SampleFolder.Resolution)], [.. drafts.Select(draft => draft.Knowledge)], CatalogReader.BuiltIn);
            return ReviewBuilder.Build(knowledge, [.. RuleRunner.Run(knowledge).Where(finding => finding.Rule.Id == "HG101")], [Draft], ReportLanguage.Vietnamese);
        });
}
