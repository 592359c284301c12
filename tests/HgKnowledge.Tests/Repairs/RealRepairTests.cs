using System.Text;
using System.Text.Json;
using HgKnowledge.Documents;
using HgKnowledge.Formats.Text;
using HgKnowledge.Repairs;

namespace HgKnowledge.Tests.Repairs;

/// <summary>Repair of real documents: what is sound stays to the letter, what is damaged reads as it was written.</summary>
public class RealRepairTests
{
    public static TheoryData<string> SoundDocuments =>
    [
        "000_9f63aa49df9fb3fd.txt", "002_3af1d634d45fff12.txt", "003_6325d3a2f4026a30.txt", "004_825d63a4ff037774.txt",
        "negatives/hatinh_QD2920_2025_chucnang_SoNoivu.txt", "negatives/viparse_2005-QDINHUUDAI522.txt",
        "other/TW_NQ192_2025_QH15_tangtruong_8pct.txt", "other/TW_NQ57_NQTW_2024.txt", "other/bacninh_KH144_2025_kinhteso_xahoiso.txt",
        "other/cantho_QD256_2004_CCHC_2004_2010.txt", "other/dongthap_KH556_2025_bien_haidao.txt", "other/hanoi_KH310_2025_5G_IoT.txt",
        "other/sonla_QD2954_2025_kehoach_xuatkhau.txt",
    ];

    [SkippableTheory]
    [MemberData(nameof(SoundDocuments))]
    public void A_sound_document_stays_as_it_is(string name)
    {
        var blocks = Read(File.ReadAllBytes(RealDocuments.File(name)));

        Assert.Equal(blocks.Select(b => b.Text), Repairers.Apply(blocks).Select(b => b.Text));
    }

    [SkippableFact]
    public void Damaged_lines_read_as_they_were_written_and_no_other_changes()
    {
        var blocks = Read(File.ReadAllBytes(RealDocuments.File("001_d74f15012c715626.txt")));
        var expected = File.ReadLines(RealDocuments.File("../gold/001/repairs.jsonl")).Select(row => JsonDocument.Parse(row).RootElement)
            .ToDictionary(row => row.GetProperty("line").GetInt32(), row => Folded(row.GetProperty("repaired").GetString()!));

        var (before, after) = (Lines(blocks), Lines(Repairers.Apply(blocks)));

        Assert.True(expected.Count(e => after[e.Key] == e.Value) >= 0.95 * expected.Count);
        Assert.DoesNotContain(before, line => !expected.ContainsKey(line.Key) && after[line.Key] != line.Value);
    }

    /// <summary>Headings of real documents lose fourteen kinds of letter, as a font that lacks their names makes them.</summary>
    [SkippableTheory]
    [InlineData("000_9f63aa49df9fb3fd.txt", 0.8)]
    [InlineData("002_3af1d634d45fff12.txt", 0.8)]
    [InlineData("004_825d63a4ff037774.txt", 0.8)]
    public void Headings_that_lose_letters_are_mostly_restored(string name, double share)
    {
        var lines = Encoding.UTF8.GetString(File.ReadAllBytes(RealDocuments.File(name))).Split('\n');
        var sound = Lines(Read(Encoding.UTF8.GetBytes(string.Join('\n', lines))));
        var hit = new List<int>();
        for (var i = 0; i < lines.Length; i++)
            if (lines[i].Length is > 20 and < 160 && MarkerReader.Read(lines[i]) is { Style: < MarkerStyle.Dash } marker
                && Damaged(lines[i], marker.Length) is var damaged && damaged != lines[i])
            {
                lines[i] = damaged;
                hit.Add(i + 1);
            }

        var after = Lines(Repairers.Apply(Read(Encoding.UTF8.GetBytes(string.Join('\n', lines)))));

        Assert.NotEmpty(hit);
        Assert.InRange(hit.Count(line => after[line] == sound[line]) / (double)hit.Count, share, 1);
        Assert.DoesNotContain(sound, line => !hit.Contains(line.Key) && after[line.Key] != line.Value);
    }

    private static string Damaged(string line, int from) => line[..from] + DamagedText.Without("aâịếểựHGlyậỉẩử", line[from..]);

    private static Block[] Read(byte[] content) => [.. new PlainTextReader().Read(content).Blocks];

    private static Dictionary<int, string> Lines(IEnumerable<Block> blocks)
    {
        var lines = new Dictionary<int, string>();
        foreach (var block in blocks)
            for (var i = 0; i < block.Lines.Entries.Count; i++)
            {
                var end = i + 1 < block.Lines.Entries.Count ? block.Lines.Entries[i + 1].Offset : block.Text.Length;
                lines[block.Lines.Entries[i].Line] = Folded(block.Text[block.Lines.Entries[i].Offset..end]);
            }
        return lines;
    }

    private static string Folded(string text) => string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
