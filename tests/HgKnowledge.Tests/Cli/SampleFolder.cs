using System.Text;
using HgKnowledge.Tests.Store;

namespace HgKnowledge.Tests.Cli;

/// <summary>A folder of files and an index beside it, gone when the test is over.</summary>
internal sealed class SampleFolder : IDisposable
{
    public const string Resolution = """
        TỈNH ỦY HÒA AN
        Số 05-NQ/TU

        NGHỊ QUYẾT
        về phát triển nông thôn giai đoạn 2021-2025

        I. MỤC TIÊU
        1. Đến năm 2025, tỷ lệ xã đạt chuẩn nông thôn mới trên 75%.
        2. Tốc độ tăng trưởng kinh tế (GRDP) bình quân giai đoạn 2021-2025 đạt 6,3 - 6,7%/năm.
        II. TỔ CHỨC THỰC HIỆN
        1. Sở Nông nghiệp chủ trì, phối hợp với Sở Tài chính xây dựng Đề án nông thôn mới trong quý IV năm 2021.
        2. Thực hiện Nghị quyết số 13-NQ/TW ngày 02/4/2022 của Bộ Chính trị.
        """;

    public const string Programme = """
        TỈNH ỦY HÒA AN
        Số 12-CTr/TU

        CHƯƠNG TRÌNH
        thực hiện Nghị quyết số 05-NQ/TU về phát triển nông thôn giai đoạn 2021-2025

        I. MỤC TIÊU
        1. Đến năm 2025, tỷ lệ xã đạt chuẩn nông thôn mới trên 80%.
        2. Tốc độ tăng trưởng kinh tế (GRDP) bình quân giai đoạn 2021-2025 đạt 7 - 7,5%/năm.
        """;

    private readonly TemporaryDirectory _root = new();

    public SampleFolder() => Directory.CreateDirectory(Documents);

    public string Documents => Path.Combine(_root.Path, "văn bản");

    public string Index => Path.Combine(_root.Path, "chỉ mục");

    public string Beside(string name) => Path.Combine(_root.Path, name);

    public SampleFolder With(string name, string text, Encoding? encoding = null) => With(name, (encoding ?? Encoding.UTF8).GetBytes(text));

    public SampleFolder With(string name, byte[] content)
    {
        var path = Path.Combine(Documents, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
        return this;
    }

    /// <summary>Two documents that disagree, ingested.</summary>
    public static SampleFolder Ingested()
    {
        var folder = new SampleFolder().With("nghị quyết.txt", Resolution).With("2021/chương trình.md", Programme);
        Assert.Equal(0, folder.Ingest().Code);
        return folder;
    }

    public Hgk Ingest(params string[] more) => Hgk.Run(["ingest", Documents, "--index", Index, .. more]);

    public Hgk Run(params string[] arguments) => Hgk.Run([.. arguments, "--index", Index]);

    public void Dispose() => _root.Dispose();
}
