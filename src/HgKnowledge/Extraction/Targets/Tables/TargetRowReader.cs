using HgKnowledge.Documents;
using HgKnowledge.Quantities;
using HgKnowledge.Vietnamese;

namespace HgKnowledge.Extraction.Targets.Tables;

/// <summary>Reads the rows of a target table.</summary>
internal sealed class TargetRowReader(Document document, SectionMap sections, TargetTableHeader header)
{
    private string _group = "";
    private string _parent = "";

    /// <summary>The statements of the row; the cells they take are added to <paramref name="read"/>.</summary>
    public IEnumerable<Target> Read(Block[] row, HashSet<int> read)
    {
        if (Cell(row, header.Label) is not { } label)
            yield break;
        var name = Name(label, row);
        // "A | B | 1 | 2" numbers the columns.
        if (name.Count(char.IsLetter) < 2)
            yield break;
        (name, var bound) = BoundAtEnd(name);
        var found = false;
        foreach (var column in header.Values)
            if (Cell(row, column.Index) is { } cell && cell != label && Quantity(cell, UnitOf(row, label, name, column), column) is { } quantity && (quantity.Unit is not null || IsIndex(name)))
            {
                found = true;
                read.Add(cell.Index);
                yield return Target(label, name, cell, column, quantity.Bound == Bound.Exact ? quantity with { Bound = bound } : quantity);
            }
        Remember(name, row, found);
    }

    /// <summary>"Tỷ lệ ... đạt tối thiểu | 26%": the bound stands with the name.</summary>
    private static (string Name, Bound Bound) BoundAtEnd(string name)
    {
        var text = new TokenText(name + " 0");
        var bound = BoundReader.Before(text, text.Count - 1);
        return bound.Bound == Bound.Exact ? (name, Bound.Exact) : (text.Slice(0, bound.First).ToString(), bound.Bound);
    }

    private Target Target(Block label, string name, Block cell, TargetColumn column, Quantity quantity)
    {
        var section = sections.Of(cell.Index);
        var years = column.Years ?? section.Period ?? document.Meta.Period;
        var written = document.Meta.Year;
        var isResult = column.IsResult || (years is { } y && y.To < written);
        var change = column.IsChange || quantity.Unit == "bậc" ? column.Heading.Contains("giảm", StringComparison.Ordinal) ? Change.Decrease : Change.Increase : Change.None;
        return new()
        {
            Evidence = new(cell.Index, 0, cell.Text.Length),
            Number = new(cell.Index, 0, cell.Text.Length),
            Heads = [new(label.Index, 0, label.Text.Length), new(column.Cell, 0, document.Blocks[column.Cell].Text.Length)],
            Label = column.IsRank ? $"xếp hạng {name}" : $"{name} {column.Measure}".Trim(),
            Context = Context(name),
            Quantity = quantity,
            Change = change,
            Basis = Basis(quantity, name, years, change),
            Period = years,
            Stated = column.Years is not null,
            Area = AreaReader.Part(name),
            Status = isResult ? TargetStatus.Result : section.Status ?? TargetStatus.Target,
            Repaired = document.Repaired(new(cell.Index, 0, cell.Text.Length)),
            Reasons = [new("period", column.Years is null ? "section" : "column", new Span(column.Cell, 0, document.Blocks[column.Cell].Text.Length)), new("status", isResult ? "column" : "section")],
        };
    }

    private static Basis Basis(Quantity quantity, string name, Years? years, Change change)
    {
        if (name.EndsWith(" hằng năm", StringComparison.Ordinal) || name.EndsWith(" hàng năm", StringComparison.Ordinal) || name.EndsWith(" mỗi năm", StringComparison.Ordinal))
            return Quantities.Basis.EachYear;
        if (years is not { Count: > 1 })
            return change == Change.None ? Quantities.Basis.Level : quantity.Unit == "bậc" ? Quantities.Basis.Cumulative : Quantities.Basis.Level;
        if (quantity.Unit is { } unit && (unit.EndsWith("/năm", StringComparison.Ordinal) || (unit == "%" && name.Contains("tăng", StringComparison.Ordinal))))
            return Quantities.Basis.YearlyAverage;
        return change == Change.None ? Quantities.Basis.Level : Quantities.Basis.Cumulative;
    }

    /// <summary>The cell as a quantity if it is one and nothing else.</summary>
    private static Quantity? Quantity(Block cell, string unit, TargetColumn column)
    {
        var raw = cell.Text.Trim();
        if (raw.Length is 0 or > 40 || !raw.Any(char.IsAsciiDigit))
            return null;
        var own = raw.Any(c => char.IsLetter(c) || c == '%') && !raw.StartsWith("trên", StringComparison.OrdinalIgnoreCase) && !raw.StartsWith("dưới", StringComparison.OrdinalIgnoreCase);
        var text = new TokenText($"{(column.IsRank ? "đứng thứ " : "")}{raw}{(own || unit.Length == 0 ? "" : " " + unit)}");
        var found = QuantityScanner.Scan(text);
        if (found.Count != 1 || found[0].First > (column.IsRank ? 2 : 0) || found[0].End < text.Count)
            return Bare(raw, unit);
        var quantity = found[0].Quantity;
        return quantity with { Unit = quantity.Unit ?? (unit.Length > 0 ? unit : null) };
    }

    /// <summary>A number whose unit the table gives in words that are no known unit.</summary>
    private static Quantity? Bare(string raw, string unit) =>
        raw.All(c => char.IsAsciiDigit(c) || c is '.' or ',') && NumberReader.TryRead(raw, out var value, out var decimals)
            ? new(value, value, null, Bound.Exact, unit.Length > 0 ? unit : null, decimals)
            : null;

    /// <summary>From the column of units, else from parentheses behind the name: "Tỷ lệ hộ nghèo (%)".</summary>
    private string Unit(Block[] row, Block label)
    {
        if (header.Unit >= 0 && Cell(row, header.Unit) is { } cell && cell != label)
            return cell.Text.Trim().Trim('(', ')').ToLowerInvariant() switch { var u when u.Contains("usd", StringComparison.Ordinal) => cell.Text.Trim(), var u => u };
        var open = label.Text.LastIndexOf('(');
        if (open < 0 || !label.Text.TrimEnd().EndsWith(')'))
            return "";
        var inside = label.Text[(open + 1)..].Trim().TrimEnd(')');
        return Units.Table.Longest(new(inside), 0, out var role) > 0 || inside == "%" ? inside : "";
    }

    /// <summary>The unit of the row, of the column, of the table, or the one that the name implies.</summary>
    private string UnitOf(Block[] row, Block label, string name, TargetColumn column)
    {
        foreach (var unit in (string[])[Unit(row, label), column.Unit, header.Caption])
            if (unit.Length > 0)
                return unit;
        return name.StartsWith("tỷ lệ", StringComparison.Ordinal) || name.StartsWith("tỉ lệ", StringComparison.Ordinal) || name.StartsWith("tốc độ tăng", StringComparison.Ordinal) ? "%" : Thing(name);
    }

    /// <summary>"Số bác sĩ": what is counted is the unit.</summary>
    private static string Thing(string name)
    {
        var text = new TokenText(name);
        return text.Is(0, "số") && Units.Table.Longest(text, 1, out var role) is > 0 and var length && role == UnitRole.Thing ? text.Slice(1, 1 + length).ToString() : "";
    }

    /// <summary>Only coefficients and scores have no unit: of any other number the table has lost it.</summary>
    private static bool IsIndex(string name) =>
        name.Contains("hệ số", StringComparison.Ordinal) || name.Contains("chỉ số", StringComparison.Ordinal) || name.Contains("điểm", StringComparison.Ordinal) || name.Contains("icor", StringComparison.Ordinal) || name.Contains("hạng", StringComparison.Ordinal);

    private string Name(Block label, Block[] row)
    {
        var text = label.Text[(MarkerReader.Read(label.Text)?.Length ?? 0)..].Trim().ToLowerInvariant();
        var unit = Unit(row, label);
        if (header.Unit < 0 && unit.Length > 0)
            text = text[..text.LastIndexOf('(')].Trim();
        return text.Trim(' ', ':', '-', '+');
    }

    /// <summary>"Diện tích" under "Cà phê", "Khu vực I" under "Cơ cấu kinh tế": what the row above implies.</summary>
    private string Context(string name) => string.Join("; ", new[] { _parent, _group }.Where(s => s.Length > 0 && s != name));

    private void Remember(string name, Block[] row, bool found)
    {
        var marker = row.MinBy(c => c.Cell!.Column)!.Text.Trim();
        var isPart = marker is ['-' or '+' or '*', ..] || Cell(row, header.Label)!.Text.TrimStart() is ['-' or '+', ..];
        if (!found && !isPart)
            (_group, _parent) = (marker.Any(char.IsAsciiDigit) && _group.Length > 0 ? _group : name, name);
        else if (!isPart)
            _parent = name;
    }

    private static Block? Cell(Block[] row, int column) =>
        Array.Find(row, c => c.Cell!.Column <= column && column < c.Cell.Column + c.Cell.ColumnSpan);
}
