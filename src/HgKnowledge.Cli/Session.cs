using System.CommandLine;
using HgKnowledge.Cli.Output;
using HgKnowledge.Cli.Texts;
using HgKnowledge.Formats;
using HgKnowledge.Ingestion;
using HgKnowledge.Linking;
using HgKnowledge.Rules;
using HgKnowledge.Rules.Decisions;
using HgKnowledge.Search.Engines;
using HgKnowledge.Storage;
using HgKnowledge.Store;

namespace HgKnowledge.Cli;

/// <summary>One run of one command: its arguments, its streams, and the index, opened and linked only when asked for.</summary>
internal sealed class Session(Shell shell, ParseResult arguments) : IDisposable
{
    private IKnowledgeStore? _store;
    private Knowledge? _knowledge;
    private IReadOnlyList<Finding>? _findings;
    private DecisionBook? _decisions;

    public TextWriter Out => shell.Terminal.Out;

    public TextWriter Error => shell.Terminal.Error;

    public Messages Messages => shell.Messages;

    public Language Language => shell.Language;

    public bool Json => arguments.GetValue(shell.Globals.Json);

    /// <summary>Whether boxes and colours are wanted on the data stream.</summary>
    public bool Rich => shell.Terminal.Rich && Colors;

    /// <summary>Whether a line of progress may be overwritten by the next.</summary>
    public bool RichError => shell.Terminal.RichError && Colors;

    /// <summary>Opens a file in the program that the system has for it.</summary>
    public void Open(string path) => shell.Terminal.Open(path);

    public string IndexFolder => Workspace.IndexFolder(arguments.GetValue(shell.Globals.Index));

    /// <summary>The engine that searches and indexes; null for the embedded one. A command chooses it before it opens the store.</summary>
    public ISearchEngine? Engine { get; set; } = OptionalParts.DefaultEngine;

    /// <summary>The store of an index that is there.</summary>
    /// <exception cref="UserException">No index has been built there.</exception>
    public IKnowledgeStore Store => _store ??= Workspace.HasIndex(IndexFolder)
        ? SqliteKnowledgeStore.OpenReadOnly(IndexFolder, Engine)
        : throw new UserException(Messages.NoIndex(IndexFolder));

    /// <summary>The documents that are checked without being stored; none unless a command reads some.</summary>
    public IReadOnlyList<Draft> Drafts { get; private set; } = [];

    /// <summary>All stored documents, and the drafts, linked.</summary>
    public Knowledge Knowledge => _knowledge ??= KnowledgeBase.Link(Store);

    /// <summary>What the rules find in them, gravest first.</summary>
    public IReadOnlyList<Finding> Findings => _findings ??= KnowledgeBase.Check(Knowledge, Decisions);

    /// <summary>The file that keeps the decisions.</summary>
    public string DecisionFile => DecisionPlace.Of(IndexFolder, arguments.GetValue(shell.Globals.Decisions));

    /// <summary>What people have decided.</summary>
    /// <exception cref="UserException">The file is no file of decisions.</exception>
    public DecisionBook Decisions => _decisions ??= LoadDecisions();

    private bool Colors => !arguments.GetValue(shell.Globals.NoColor) && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));

    /// <summary>Reads drafts, and links them with what is stored; where nothing is, they are checked against themselves.</summary>
    /// <exception cref="UserException">None of them can be read.</exception>
    public void ReadDrafts(IReadOnlyList<string> paths, ReadingOptions reading)
    {
        var store = Workspace.HasIndex(IndexFolder) ? Store : null;
        (Drafts, var stored) = DraftReading.Read(paths, reading, store, Error, Messages);
        if (store is null)
            Error.WriteLine(Messages.OnlyDrafts(IndexFolder));
        _knowledge = KnowledgeBase.Link(stored, Drafts);
    }

    /// <summary>Has the index remember a file of decisions that was chosen on the command line.</summary>
    public void RememberDecisions(string? documents = null)
    {
        if (arguments.GetValue(shell.Globals.Decisions) is var chosen && (chosen ?? documents) is { } place)
            DecisionPlace.Remember(IndexFolder, chosen, place);
    }

    /// <summary>The value of an option or argument.</summary>
    public T? Value<T>(Option<T> option) => arguments.GetValue(option);

    /// <inheritdoc cref="Value{T}(Option{T})"/>
    public T? Value<T>(Argument<T> argument) => arguments.GetValue(argument);

    /// <summary>Whether the option was typed, with a value or without.</summary>
    public bool Has(Option option) => arguments.GetResult(option) is { Implicit: false };

    /// <summary>Writes a table to the data stream; of an empty one the user is told beside it.</summary>
    public void Write(TextTable table)
    {
        table.Write(Out, Rich, shell.Terminal.Width);
        if (table.IsEmpty)
            Error.WriteLine(Messages.NothingFound);
    }

    /// <summary>Writes a table to the error stream.</summary>
    public void WriteError(TextTable table) => table.Write(Error, RichError, shell.Terminal.Width);

    private DecisionBook LoadDecisions()
    {
        try
        {
            return Rules.Decisions.DecisionFile.Load(DecisionFile);
        }
        catch (InvalidDataException exception)
        {
            throw new UserException(Messages.BadDecisions(exception.Message));
        }
    }

    public void Dispose() => _store?.Dispose();
}
