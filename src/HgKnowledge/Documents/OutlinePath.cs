namespace HgKnowledge.Documents;

/// <summary>Writes the path of an outline node, as people cite it: "II.3.2(9)".</summary>
internal static class OutlinePath
{
    /// <summary>The parent's path continued by the marker; bullets and unnumbered headings add nothing.</summary>
    public static string Of(string parent, Marker marker)
    {
        switch (marker.Style)
        {
            case MarkerStyle.Unnumbered or MarkerStyle.Dash or MarkerStyle.Plus or MarkerStyle.Bullet or MarkerStyle.Ordinal:
                return parent;
            case MarkerStyle.Parenthesised or MarkerStyle.Parenthesised2 or MarkerStyle.ParenthesisedRoman:
                return parent + marker.Text.TrimEnd('.');
            case MarkerStyle.Letter:
                return parent + "." + marker.Text.TrimEnd(')', '.');
        }
        var name = marker.Text.TrimEnd('.', '-', ')', '/', ':', ' ');
        if (marker.Style is >= MarkerStyle.Number2 and <= MarkerStyle.Number4)
            parent = WithoutPrefix(parent, name);
        return parent.Length == 0 ? name : parent + "." + name;
    }

    /// <summary>"3.2" repeats the "3" of its parent "II.3": the path names it once.</summary>
    private static string WithoutPrefix(string parent, string number)
    {
        var prefix = number[..number.LastIndexOf('.')];
        if (parent == prefix)
            return "";
        return parent.EndsWith("." + prefix, StringComparison.Ordinal) ? parent[..^(prefix.Length + 1)] : parent;
    }
}
