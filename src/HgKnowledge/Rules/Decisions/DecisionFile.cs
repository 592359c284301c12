using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace HgKnowledge.Rules.Decisions;

/// <summary>The text file that keeps decisions beside the corpus, made to be read, reviewed and merged by people.</summary>
public static class DecisionFile
{
    /// <summary>Its usual name.</summary>
    public const string Name = "decisions.json";

    private static readonly DecisionJson Json = new(new JsonSerializerOptions(DecisionJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>The decisions in the file; none if there is no such file.</summary>
    /// <exception cref="InvalidDataException">It is no file of decisions; the message says where it goes wrong.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static DecisionBook Load(string path)
    {
        if (!File.Exists(path))
            return new([]);
        try
        {
            return new(JsonSerializer.Deserialize(File.ReadAllBytes(path), Json.IReadOnlyListDecision) ?? []);
        }
        catch (JsonException exception)
        {
            throw new InvalidDataException($"{path}: {exception.Message}", exception);
        }
    }

    /// <summary>Writes the decisions, one an entry, in stable order. A run that is cut short leaves the former file whole.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The user may not write there.</exception>
    public static void Save(string path, DecisionBook book)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        var unfinished = path + ".tmp";
        File.WriteAllText(unfinished, JsonSerializer.Serialize(book.All, Json.IReadOnlyListDecision) + "\n", new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        File.Move(unfinished, path, overwrite: true);
    }
}
