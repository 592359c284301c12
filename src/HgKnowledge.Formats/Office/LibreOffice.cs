using HgKnowledge.Documents;
using HgKnowledge.Formats.Tools;

namespace HgKnowledge.Formats.Office;

/// <summary>Has LibreOffice convert a file, in a profile of its own that runs no macros, follows no links and writes numbers as in Vietnam.</summary>
internal static class LibreOffice
{
    private const string Tool = "soffice";

    /// <summary>Each run takes some hundred megabytes, so they go one by one.</summary>
    private static readonly Lock Running = new();

    private const int MostMegabytes = 1000;

    private const string Settings = """
        <?xml version="1.0" encoding="UTF-8"?>
        <oor:items xmlns:oor="http://openoffice.org/2001/registry">
        <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
        <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
        <item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>vi-VN</value></prop></item>
        <item oor:path="/org.openoffice.Office.Writer/Content/Update"><prop oor:name="Link" oor:op="fuse"><value>2</value></prop></item>
        </oor:items>
        """;

    /// <summary>The content converted.</summary>
    /// <param name="content">The file.</param>
    /// <param name="from">Its extension, without a dot.</param>
    /// <param name="to">The extension of the format wanted, without a dot.</param>
    /// <exception cref="UnreadableDocumentException">LibreOffice is missing, fails, or takes too long.</exception>
    public static byte[] Convert(byte[] content, string from, string to)
    {
        var path = ExternalTool.Find(Tool) ?? throw Missing(from);
        lock (Running)
        {
            var limit = OfficeTime.Limit(content.Length, longest => Run(path, "a"u8.ToArray(), "txt", "txt", longest));
            var (result, converted) = Run(path, content, from, to, limit);
            if (result == ToolResult.TimedOut)
                throw new UnreadableDocumentException($"LibreOffice chuyển đổi quá {limit.TotalSeconds:0} giây nên đã dừng.");
            return converted ?? throw new UnreadableDocumentException($"LibreOffice không mở được tệp .{from}: tệp bị hỏng, bị cắt cụt hoặc có mật khẩu.");
        }
    }

    private static (ToolResult Result, byte[]? Converted) Run(string path, byte[] content, string from, string to, TimeSpan limit)
    {
        using var folder = new TemporaryFolder();
        var (source, target, profile) = (folder.File($"in.{from}"), folder.File($"out/in.{to}"), folder.File("profile"));
        File.WriteAllBytes(source, content);
        File.WriteAllText(Directory.CreateDirectory(Path.Combine(profile, "user")).FullName + "/registrymodifications.xcu", Settings);
        var result = ExternalTool.Run(path, Arguments(profile, source, target, to), new ToolCaps(limit, MostMegabytes));
        return (result, result != ToolResult.TimedOut && File.Exists(target) ? File.ReadAllBytes(target) : null);
    }

    private static string[] Arguments(string profile, string source, string target, string to) =>
    [
        $"-env:UserInstallation={new Uri(profile).AbsoluteUri}", "--headless", "--norestore", "--nolockcheck",
        "--convert-to", to, "--outdir", Path.GetDirectoryName(target)!, source,
    ];

    private static UnreadableDocumentException Missing(string from) => new(
        $"Để đọc tệp .{from} cần LibreOffice. Linux: sudo apt install libreoffice; macOS: brew install --cask libreoffice; "
        + "Windows: tải tại https://www.libreoffice.org hoặc chạy \"winget install TheDocumentFoundation.LibreOffice\"; hoặc hãy lưu tệp thành .docx.");
}
