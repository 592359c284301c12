using System.Globalization;

namespace HgKnowledge.Formats.Pdf;

/// <summary>
/// Reads the straight lines from the drawing that "pdftocairo -svg" makes of pages: an element a line, the letters' outlines
/// in definitions before the pages. Programs draw a line as a stroke or as a thin surface; both are lines here.
/// </summary>
internal static class RuleReader
{
    /// <summary>A page with more lines is a picture.</summary>
    private const int MostRules = 20_000;

    /// <summary>The lines on each page.</summary>
    public static IReadOnlyList<IReadOnlyList<PdfRule>> Read(TextReader input)
    {
        var pages = new List<List<PdfRule>>();
        var inDefinitions = false;
        while (input.ReadLine() is { } line)
        {
            var element = line.AsSpan().Trim();
            if (element.StartsWith("<defs", StringComparison.Ordinal))
                inDefinitions = true;
            else if (element.StartsWith("</defs", StringComparison.Ordinal))
                inDefinitions = false;
            else if (element.StartsWith("<page>", StringComparison.Ordinal))
                pages.Add([]);
            else if (!inDefinitions && element.StartsWith("<path", StringComparison.Ordinal) && IsVisible(element))
                Add(element, pages);
        }
        return pages;
    }

    /// <summary>Neither white nor a mere outline to clip with.</summary>
    private static bool IsVisible(ReadOnlySpan<char> path) =>
        path.IndexOf("(100%,100%,100%)", StringComparison.Ordinal) < 0 && path.IndexOf("rgb(", StringComparison.Ordinal) >= 0;

    private static void Add(ReadOnlySpan<char> path, List<List<PdfRule>> pages)
    {
        // A drawing of a single page has no element for it.
        if (pages.Count == 0)
            pages.Add([]);
        if (pages[^1].Count < MostRules)
            new Pen(Matrix(path), path.IndexOf("fill:none", StringComparison.Ordinal) < 0, pages[^1]).Draw(Attribute(path, " d=\""));
    }

    private static ReadOnlySpan<char> Attribute(ReadOnlySpan<char> element, string name)
    {
        var start = element.IndexOf(name, StringComparison.Ordinal);
        if (start < 0)
            return [];
        var value = element[(start + name.Length)..];
        return value[..Math.Max(value.IndexOf('"'), 0)];
    }

    private static double[] Matrix(ReadOnlySpan<char> path)
    {
        double[] matrix = [1, 0, 0, 1, 0, 0];
        var values = Attribute(path, "transform=\"matrix(").TrimEnd(')');
        var at = 0;
        foreach (var range in values.Split(','))
            if (at < matrix.Length && double.TryParse(values[range], NumberStyles.Float, CultureInfo.InvariantCulture, out var value))
                matrix[at++] = value;
        return matrix;
    }

    /// <summary>Follows an outline: its straight parts are the lines if it is stroked, its box is if it is filled.</summary>
    private sealed class Pen(double[] matrix, bool isFilled, List<PdfRule> rules)
    {
        private readonly List<(double X, double Y)> _points = [];
        private bool _isCurved;

        public void Draw(ReadOnlySpan<char> outline)
        {
            var (x, isX) = (0.0, true);
            foreach (var range in outline.Split(' '))
            {
                var token = outline[range];
                if (token is "M")
                    Lift();
                else if (token is "C")
                    _isCurved = true;
                else if (token is "Z" && _points.Count > 0)
                    _points.Add(_points[0]);
                else if (double.TryParse(token, NumberStyles.Float, CultureInfo.InvariantCulture, out var value))
                {
                    if (!isX)
                        _points.Add(((matrix[0] * x) + (matrix[2] * value) + matrix[4], (matrix[1] * x) + (matrix[3] * value) + matrix[5]));
                    (x, isX) = (value, !isX);
                }
            }
            Lift();
        }

        private void Lift()
        {
            if (!_isCurved && _points.Count > 1)
                if (isFilled)
                    Add(_points);
                else
                    for (var i = 1; i < _points.Count; i++)
                        Add([_points[i - 1], _points[i]]);
            _points.Clear();
            _isCurved = false;
        }

        private void Add(IReadOnlyList<(double X, double Y)> points)
        {
            if (PdfRule.Of(points.Min(point => point.X), points.Min(point => point.Y), points.Max(point => point.X), points.Max(point => point.Y)) is { } rule)
                rules.Add(rule);
        }
    }
}
