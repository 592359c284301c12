using System.Globalization;
using System.Text;

namespace HgKnowledge.Formats.Word.Comments;

/// <summary>Copies the properties of a run. Changes that are tracked in them get ids of their own, which no two changes of a file may share.</summary>
/// <param name="part">Text of the part.</param>
/// <param name="root">Its root.</param>
internal sealed class TrackedProperties(string part, MarkupElement root)
{
    private int? _lastId;

    /// <summary>The markup of the copy.</summary>
    public string Copy(MarkupElement properties)
    {
        var copy = new StringBuilder();
        var position = properties.Start;
        foreach (var change in properties.Children.Where(child => child.Name is "w:rPrChange" or "w:ins" or "w:del" or "w:moveFrom" or "w:moveTo"))
        {
            var (start, length) = Id(change);
            copy.Append(part, position, start - position).Append(length > 0 ? NextId() : "");
            position = start + length;
        }
        return copy.Append(part, position, properties.End - position).ToString();
    }

    /// <summary>Where the digits of the element's id stand.</summary>
    private static (int Start, int Length) Id(MarkupElement change)
    {
        var at = change.Tag.IndexOf(":id=");
        return change.Attribute("id") is { } id && at >= 0 ? (change.Start + at + 5, id.Length) : (change.Start, 0);
    }

    private string NextId()
    {
        _lastId = 1 + (_lastId ?? root.Descendants().Select(element => int.TryParse(element.Attribute("id"), out var id) ? id : 0).DefaultIfEmpty().Max());
        return _lastId.Value.ToString(CultureInfo.InvariantCulture);
    }
}
