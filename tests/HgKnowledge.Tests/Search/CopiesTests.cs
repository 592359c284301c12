using HgKnowledge.Search.Analysis;
using HgKnowledge.Store;
using HgKnowledge.Tests.Store;

namespace HgKnowledge.Tests.Search;

/// <summary>What search makes of a document that is there in two formats, and of words that were copied out of a damaged one.</summary>
public sealed class CopiesTests : IDisposable
{
    private static readonly string[] Passages =
    [
        "Phấn đấu đến năm 2025 có trên 75% số xã đạt chuẩn nông thôn mới, thu nhập bình quân đầu người đạt 80 triệu đồng.",
        "Các cấp ủy, chính quyền tiếp tục tuyên truyền, vận động Nhân dân tham gia xây dựng đời sống văn hóa ở khu dân cư.",
        "Ngành công thương hỗ trợ doanh nghiệp mở rộng thị trường tiêu thụ nông sản trong nước và xuất khẩu.",
    ];

    private readonly TemporaryDirectory _directory = new();
    private readonly SqliteKnowledgeStore _store;

    public CopiesTests() => _store = SqliteKnowledgeStore.Open(_directory);

    public void Dispose()
    {
        _store.Dispose();
        _directory.Dispose();
    }

    [Fact]
    public void A_passage_of_two_formats_is_shown_once_as_the_original_with_the_name_of_the_copy()
    {
        _store.Put(Texts.Document("bản/nghị quyết.docx", Passages));
        _store.Put(Texts.Document("nghị quyết.txt", Passages));
        var hit = Assert.Single(_store.Passages.Search(new("nông thôn mới")).Hits);
        Assert.Equal("nghị quyết.txt", hit.Document);
        Assert.Equal(["bản/nghị quyết.docx"], hit.Copies);
    }

    [Fact]
    public void A_passage_in_another_format_is_not_like_itself()
    {
        _store.Put(Texts.Document("bản/nghị quyết.docx", Passages));
        _store.Put(Texts.Document("nghị quyết.txt", Passages));
        _store.Put(Texts.Document("báo cáo.txt", "Số xã đạt chuẩn nông thôn mới tăng, thu nhập bình quân đầu người còn thấp"));
        Assert.Equal("báo cáo.txt", Assert.Single(_store.Passages.Search(new("") { Like = ("nghị quyết.txt", 1) }).Hits).Document);
    }

    [Fact]
    public void A_passage_of_two_formats_counts_once_in_facets()
    {
        _store.Put(Texts.Document("bản/nghị quyết.docx", [.. Passages[..2], Passages[2] + " Sở Công Thương chủ trì."]));
        _store.Put(Texts.Document("nghị quyết.txt", Passages));
        _store.Put(Texts.Document("báo cáo.txt", "Kết quả xây dựng nông thôn mới năm qua của các xã trong vùng"));
        var answer = _store.Passages.Search(new("nông thôn mới") { WithFacets = true });
        Assert.Equal(2, answer.Total);
        Assert.Equal(2, Assert.Single(answer.Facets, f => f.Name == "kind").Values.Sum(v => v.Count));
    }

    [Fact]
    public void A_number_that_differs_is_shown_in_both()
    {
        _store.Put(Texts.Document("a.txt", Passages));
        _store.Put(Texts.Document("b.txt", [Passages[0].Replace("75%", "80%"), .. Passages[1..]]));
        Assert.Equal(2, _store.Passages.Search(new("nông thôn mới")).Hits.Count);
        Assert.Single(_store.Passages.Search(new("xuất khẩu nông sản")).Hits);
    }

    [Fact]
    public void A_sentence_of_two_documents_is_shown_for_both()
    {
        _store.Put(Texts.Document("a.txt", Passages[0], "Chương trình này được phổ biến đến chi bộ và các đoàn thể chính trị."));
        _store.Put(Texts.Document("b.txt", Passages[0], "Báo cáo đánh giá kết quả thực hiện nhiệm vụ quốc phòng, an ninh năm qua."));
        Assert.Equal(2, _store.Passages.Search(new("nông thôn mới")).Hits.Count);
    }

    [Theory]
    [InlineData("phát triể n nông nghiệ p", "phát triển nông nghiệp")]
    [InlineData("ngh iệ p", "nghiệp")]
    [InlineData("du lị ch cộng đồng", "du lịch cộng đồng")]
    [InlineData("hộ nghèo 2025", "hộ nghèo 2025")]
    [InlineData("số 13 nq tw", "số 13 nq tw")]
    [InlineData("ty le ho ngheo", "ty le ho ngheo")]
    public void Torn_syllables_of_a_query_are_joined(string typed, string joined) =>
        Assert.Equal(joined, string.Join(' ', TornWords.Join(typed.Split(' '))));

    [Fact]
    public void A_query_in_an_old_encoding_finds_the_text()
    {
        _store.Put(Texts.Document("a.txt", "Kết quả điều tra cơ bản về đất đai của địa phương"));
        Assert.Single(_store.Passages.Search(new("®iÒu tra c¬ b¶n vÒ ®Êt ®ai cña ®Þa ph\u00AD¬ng")).Hits);
    }
}
