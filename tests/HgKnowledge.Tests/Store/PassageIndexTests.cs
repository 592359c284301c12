using HgKnowledge.Search.Engines;
using HgKnowledge.Search.Queries;
using HgKnowledge.Storage;
using HgKnowledge.Store;

namespace HgKnowledge.Tests.Store;

/// <summary>What every engine has to do.</summary>
public abstract class PassageIndexTests : IDisposable
{
    private static readonly string[] Passages =
    [
        /* 0 */ "Thực hiện Nghị quyết số 13-NQ/TW ngày 02/4/2022 của Bộ Chính trị về phát triển vùng đồng bằng sông Cửu Long.",
        /* 1 */ "Căn cứ Nghị quyết số 35/NQ-CP và Luật Đất đai số 31/2024/QH15, giao các sở, ngành tham mưu.",
        /* 2 */ "Phấn đấu có trên 75% số xã đạt chuẩn nông thôn mới, trong đó 25% đạt chuẩn nâng cao.",
        /* 3 */ "Tổng vốn đầu tư toàn xã hội đạt 8.300 tỷ đồng; thu ngân sách 12.345,6 tỷ đồng.",
        /* 4 */ "Tốc độ tăng trưởng kinh tế bình quân 6,3 - 6,7%/năm trong nhiệm kỳ 2020-2025.",
        /* 5 */ "Ủy ban nhân dân tỉnh phối hợp xây dựng khu dân cư hòa bình, văn minh.",
        /* 6 */ "Cấp uỷ các cấp giữ vững tinh thần hoà hợp, đoàn kết.",
        /* 7 */ "Đổi mới công tác đào tạo nghề cho lao động nông thôn, nhất là lao động trẻ mới ra trường.",
        /* 8 */ "Mở rộng đường giao thông; xử lý nghiêm các vụ xả thải ra kênh, rạch.",
        /* 9 */ "#Phát triển công nghiệp xanh",
        /* 10 */ "Công nghiệp xanh cần được phát triển gắn với bảo vệ môi trường và các khu đô thị mới, hiện đại của tỉnh.",
        /* 11 */ "~Trang 13 của báo cáo trung tâm",
        /* 12 */ "Tỷ lệ hộ nghèo còn dưới 1,5%; tỉ suất sinh duy trì 2,1 con.",
        /* 13 */ "Chuyen doi so trong co quan Dang tren dia ban",
        /* 14 */ "Chuyển đổi số trong cơ quan Đảng và doanh nghiệp",
        /* 15 */ "Quyết định số 237a/QĐ-UBND về quy chế TP.HCM, lần 2.",
        /* 16 */ "Có 03 nhiệm vụ đột phá và 18 chỉ tiêu chủ yếu.",
        /* 17 */ "Má em mua ma túy giả, mà mã số lại rõ ràng.",
    ];

    private readonly TemporaryDirectory _directory = new();
    private readonly SqliteKnowledgeStore _store;

    /// <param name="engine">The engine; null for the embedded one.</param>
    protected PassageIndexTests(ISearchEngine? engine)
    {
        _store = SqliteKnowledgeStore.Open(_directory, engine);
        _store.Put(Texts.Document("a.txt", Passages));
    }

    public void Dispose()
    {
        _store.Dispose();
        _directory.Dispose();
        GC.SuppressFinalize(this);
    }

    [Theory]
    // Accents or none, and đ as d.
    [InlineData("nông thôn mới", 2)]
    [InlineData("nong thon moi", 2)]
    [InlineData("NÔNG THÔN MỚI", 2)]
    [InlineData("duong giao thong", 8)]
    [InlineData("dao tao nghe", 7)]
    [InlineData("chuyển đổi số", 14)]
    [InlineData("chuyen doi so", 13)]
    [InlineData("số xã", 2)]
    [InlineData("xả", 8)]
    [InlineData("mã số", 17)]
    // Composed or not.
    [InlineData("no\u0302ng tho\u0302n mo\u031B\u0301i", 2)]
    // Both placements of a tone, both ways to write the last vowel.
    [InlineData("hoà bình", 5)]
    [InlineData("hòa hợp", 6)]
    [InlineData("cấp ủy", 6)]
    [InlineData("uỷ ban", 5)]
    [InlineData("tỉ lệ hộ nghèo", 12)]
    [InlineData("tỷ suất sinh", 12)]
    // Symbols, whole and in pieces.
    [InlineData("13-NQ/TW", 0)]
    [InlineData("13-nq/tw", 0)]
    [InlineData("13–NQ/TW", 0)]
    [InlineData("13 NQ TW", 0)]
    [InlineData("NQ/TW", 0)]
    [InlineData("35/NQ-CP", 1)]
    [InlineData("35/NQ", 1)]
    [InlineData("NQ-CP", 1)]
    [InlineData("31/2024/QH15", 1)]
    [InlineData("QH15", 1)]
    [InlineData("237a/QĐ-UBND", 15)]
    [InlineData("237a/qd-ubnd", 15)]
    [InlineData("237a", 15)]
    [InlineData("Quyết định 237", 15)]
    [InlineData("HCM", 15)]
    // Numbers, however written.
    [InlineData("8.300", 3)]
    [InlineData("8300", 3)]
    [InlineData("12345,6", 3)]
    [InlineData("12.345,6", 3)]
    [InlineData("6,3", 4)]
    [InlineData("6.3", 4)]
    [InlineData("6,3-6,7%", 4)]
    [InlineData("2020-2025", 4)]
    [InlineData("2/4/2022", 0)]
    [InlineData("3 nhiệm vụ", 16)]
    [InlineData("03 nhiệm vụ", 16)]
    // Headings first; words that stand together before words that are apart.
    [InlineData("công nghiệp xanh", 9)]
    [InlineData("\"công nghiệp xanh cần\"", 10)]
    [InlineData("\"đô thị mới\"", 10)]
    // Prefixes and exclusions.
    [InlineData("nghiê*", 8)]
    [InlineData("13-N*", 0)]
    [InlineData("\"khu dân c\"*", 5)]
    [InlineData("nông thôn -lao", 2)]
    [InlineData("nông thôn -\"chuẩn nâng cao\"", 7)]
    // No passage has all of a question's words: the one with most of them.
    [InlineData("tốc độ tăng trưởng kinh tế bình quân là bao nhiêu", 4)]
    [InlineData("ti le ho ngheo den nam 2025 con bao nhieu", 12)]
    public void The_first_passage_is(string query, int passage)
    {
        var hits = Search(query);
        Assert.NotEmpty(hits);
        Assert.Equal(passage, hits[0].Block);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("- * \" ?!")]
    [InlineData("-nông")]
    [InlineData("trang 13")]
    [InlineData("xyzzy")]
    [InlineData("nông xyzzy")]
    [InlineData("\"mới nông thôn\"")]
    [InlineData("14-NQ/TW")]
    [InlineData("thực hiện nghị quyết 14-NQ/TW")]
    [InlineData("830")]
    [InlineData("63")]
    public void Nothing_is_found_for(string query) => Assert.Empty(Search(query));

    [Fact]
    public void Every_passage_with_the_exact_accents_ranks_before_every_other()
    {
        var hits = Search("mới");
        Assert.Equal([2, 7, 10], hits.Take(3).Select(h => h.Block).Order());
        Assert.Equal(hits.OrderByDescending(h => h.Score), hits);
    }

    [Theory]
    [InlineData("nong thon moi", "[nông thôn mới]")]
    [InlineData("chuẩn", "đạt [chuẩn]")]
    [InlineData("\"số xã\" 75", "[75]% [số xã] đạt")]
    [InlineData("8300", "[8.300] tỷ")]
    [InlineData("hoà", "cư [hòa] bình")]
    [InlineData("13-nq/tw", "số [13-NQ/TW] ngày")]
    [InlineData("phat tr*", "về [phát triển] vùng")]
    public void The_snippet_marks_the_words_as_the_document_has_them(string query, string marked) =>
        Assert.Contains(Search(query), hit => Visible(hit.Snippet).Contains(marked, StringComparison.Ordinal));

    [Fact]
    public void With_exact_accents_the_snippet_marks_only_these()
    {
        var snippet = Visible(Search("mã")[0].Snippet);
        Assert.Equal("Má em mua ma túy giả, mà [mã] số lại rõ ràng.", snippet);
    }

    [Fact]
    public void The_snippet_of_a_long_passage_is_the_part_with_most_of_the_words()
    {
        var filler = string.Concat(Enumerable.Repeat("Tiếp tục quán triệt và thực hiện nghiêm túc. ", 12));
        _store.Put(Texts.Document("dài.txt", $"Kinh tế vườn. {filler}Phát triển kinh tế biển bền vững. {filler}"));

        var hit = Assert.Single(Search("kinh tế biển bền vững"));
        Assert.Contains("Phát triển [kinh tế biển bền vững]", Visible(hit.Snippet), StringComparison.Ordinal);
        Assert.StartsWith("…", hit.Snippet, StringComparison.Ordinal);
        Assert.EndsWith("…", hit.Snippet, StringComparison.Ordinal);
        Assert.InRange(hit.Snippet.Length, 100, 260);
    }

    [Fact]
    public void A_hit_tells_where_the_match_stands()
    {
        var document = Texts.Document("nhiều dòng.txt", "Mở đầu", "Dòng một nói về lúa, dòng hai nói về tôm.");
        var block = document.Document.Blocks[1] with { Lines = new((0, 7), (21, 9)), Page = 3 };
        _store.Put(document with { Document = document.Document with { Blocks = [document.Document.Blocks[0], block] } });

        var hit = Assert.Single(Search("tôm"));
        Assert.Equal(("nhiều dòng.txt", "Nghị quyết thử nghiệm", 1, 9, 3, "I"), (hit.Document, hit.Title, hit.Block, hit.Line, hit.Page, hit.Section));
        Assert.Null(Search("13-NQ/TW")[0].Page);
    }

    [Fact]
    public void No_more_hits_than_asked_for()
    {
        Assert.Equal(2, Search("phát triển", 2).Count);
        Assert.Empty(Search("phát triển", 0));
    }

    [Fact]
    public void Marks_in_the_text_itself_are_not_taken_for_matches()
    {
        _store.Put(Texts.Document("dấu.txt", "cây \u0002dừa\u0003 nước"));
        Assert.Equal("cây [dừa]  nước", Visible(Search("dừa")[0].Snippet).Replace("  [", " ["));
    }

    [Fact]
    public void No_query_fails_and_every_snippet_is_a_part_of_its_passage()
    {
        var random = new Random(20250101);
        string[] pieces = ["nông", "thôn", "13-NQ/TW", "8.300", "đ", "\"", "”", "'", "*", "-", "(", ")", " OR ", " AND ", " NOT ", "NEAR(", ":", "^", "+", "{", "exact:", " ", "\0", "\u0301", "\ud83d", "\ude00", "😀", "%", ";--", "\\", ",", "\n", "中", "٣"];
        for (var i = 0; i < 3000; i++)
        {
            var query = string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => pieces[random.Next(pieces.Length)]));
            foreach (var hit in SearchOrRefuse(query))
            {
                Assert.Contains(Visible(hit.Snippet).Replace("[", "").Replace("]", ""), Passages[hit.Block], StringComparison.Ordinal);
                Assert.Equal(hit.Snippet.Count(c => c == '\u0002'), hit.Snippet.Count(c => c == '\u0003'));
                Assert.Contains('\u0002', hit.Snippet);
            }
        }
    }

    [Fact]
    public void Random_characters_and_overlong_queries_are_answered_or_refused_with_a_sentence()
    {
        var random = new Random(7);
        for (var i = 0; i < 500; i++)
            SearchOrRefuse(new string([.. Enumerable.Range(0, random.Next(80)).Select(_ => (char)random.Next(0x10000))]));
        Assert.Throws<QueryException>(() => Search(string.Concat(Enumerable.Repeat("nông thôn ", 5000))));
        Search("\"" + string.Concat(Enumerable.Repeat("nông thôn ", 5000)));
        Assert.Empty(Search(new string('a', 100_000)));
    }

    [Fact]
    public void Each_word_of_each_passage_finds_its_passage()
    {
        for (var block = 0; block < Passages.Length; block++)
            foreach (var word in Passages[block].StartsWith('~') ? [] : Passages[block].TrimStart('#').Split(' '))
                if (word.Any(char.IsLetterOrDigit))
                    Assert.Contains(Search(word.TrimStart('-')), hit => hit.Block == block);
    }

    private IReadOnlyList<PassageHit> Search(string query, int limit = 20) => _store.Passages.Search(new(query) { Limit = limit }).Hits;

    private IReadOnlyList<PassageHit> SearchOrRefuse(string query)
    {
        try
        {
            return Search(query);
        }
        catch (QueryException)
        {
            return [];
        }
    }

    private static string Visible(string snippet) => snippet.Replace('\u0002', '[').Replace('\u0003', ']');
}
