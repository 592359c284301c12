using HgKnowledge.Documents;
using HgKnowledge.Repairs;

namespace HgKnowledge.Tests.Documents;

/// <summary>Repairs and folded blanks keep the way back to the file.</summary>
public class BlockTests
{
    [Fact]
    public void Look_alike_letters_are_restored_and_the_original_is_kept()
    {
        var block = Repaired(Block("ĐƢỜNG lƣợng"));

        Assert.Equal("ĐƯỜNG lượng", block.Text);
        Assert.Equal([new Repair(1, 1, "Ƣ", "font", 1), new Repair(7, 1, "ƣ", "font", 1)], block.Repairs);
        Assert.Equal("ĐƢỜNG lƣợng", block.Original(0, block.Text.Length));
        Assert.Equal("lƣ", block.Original(6, 2));
        Assert.Equal("NG l", block.Original(3, 4));
    }

    [Fact]
    public void Sound_text_is_left_alone()
    {
        var block = Block("lượng nước");

        Assert.Same(block, Repaired(block));
        Assert.Same(block, BlankFolding.Apply(block));
    }

    [Fact]
    public void Folding_blanks_moves_lines_and_repairs_along()
    {
        var block = Repaired(Block("a   b  nƣớc c", (0, 1), (4, 2), (12, 3)));

        var folded = BlankFolding.Apply(block);

        Assert.Equal("a b nước c", folded.Text);
        Assert.Equal([(0, 1), (2, 2), (9, 3)], folded.Lines.Entries);
        Assert.Equal("nƣớc", folded.Original(4, 4));
    }

    [Theory]
    [InlineData(0, 5)]
    [InlineData(3, 5)]
    [InlineData(4, 6)]
    [InlineData(9, 6)]
    [InlineData(10, 9)]
    [InlineData(99, 9)]
    public void A_character_leads_to_its_line(int offset, int line) => Assert.Equal(line, new LineMap((0, 5), (4, 6), (10, 9)).LineAt(offset));

    [Fact]
    public void A_line_map_knows_its_ends_and_is_never_empty()
    {
        Assert.Equal((5, 9), (new LineMap((0, 5), (10, 9)).First, new LineMap((0, 5), (10, 9)).Last));
        Assert.Throws<ArgumentOutOfRangeException>(() => new LineMap());
    }

    [Fact]
    public void A_quote_has_the_files_own_letters_and_single_blanks()
    {
        var document = Document(Repaired(Block("tỷ  lệ nƣớc\tsạch ")));

        Assert.Equal("tỷ lệ nƣớc sạch", document.Quote(new(0, 0, document.Blocks[0].Text.Length)));
    }

    [Theory]
    [InlineData(0, 6, false)]
    [InlineData(0, 8, true)]
    [InlineData(7, 1, true)]
    [InlineData(8, 3, false)]
    public void A_span_is_repaired_where_it_touches_a_repair(int start, int length, bool repaired) =>
        Assert.Equal(repaired, Document(Repaired(Block("tỷ lệ nƣớc"))).Repaired(new(0, start, length)));

    private static Block Repaired(Block block) => new FontRepairer().Apply([block])[0];

    private static Document Document(Block block) => new() { Name = "a.txt", Meta = new(), Blocks = [block], Outline = [] };

    private static Block Block(string text, params (int, int)[] lines) =>
        new() { Index = 0, Kind = BlockKind.Paragraph, Text = text, Lines = new(lines.Length == 0 ? [(0, 1)] : lines) };
}
