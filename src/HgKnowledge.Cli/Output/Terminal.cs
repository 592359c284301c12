using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace HgKnowledge.Cli.Output;

/// <summary>Where a run writes: data to one stream, progress and complaints to the other.</summary>
/// <param name="Out">Data.</param>
/// <param name="Error">Progress, warnings, errors.</param>
internal sealed record Terminal(TextWriter Out, TextWriter Error)
{
    private const int DefaultWidth = 120;

    /// <summary>Whether a person looks at the data (boxes and colours) or a program reads it.</summary>
    public bool Rich { get; init; }

    /// <summary>Whether a person looks at the progress.</summary>
    public bool RichError { get; init; }

    /// <summary>Opens a file in the program that the system has for it.</summary>
    public Action<string> Open { get; init; } = _ => { };

    /// <summary>Columns.</summary>
    public int Width { get; init; } = DefaultWidth;

    /// <summary>The streams of this process, in UTF-8 whatever the machine's code page is.</summary>
    public static Terminal OfProcess()
    {
        if (OperatingSystem.IsWindows())
            Console.OutputEncoding = Encoding.UTF8;
        var rich = !Console.IsOutputRedirected;
        return new(Writer(Console.OpenStandardOutput(), !rich), Writer(Console.OpenStandardError(), buffered: false))
        {
            Rich = rich,
            RichError = !Console.IsErrorRedirected,
            Open = OpenInSystem,
            Width = rich && Console.WindowWidth is > 0 and var columns ? Math.Max(columns, 40) : DefaultWidth,
        };
    }

    /// <summary>The copy is there and named, whether it can be shown or not.</summary>
    private static void OpenInSystem(string path)
    {
        try
        {
            Process.Start(new ProcessStartInfo(path) { UseShellExecute = true })?.Dispose();
        }
        catch (Exception exception) when (exception is Win32Exception or PlatformNotSupportedException)
        {
        }
    }

    private static StreamWriter Writer(Stream stream, bool buffered) =>
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), buffered ? 32768 : 1024) { AutoFlush = !buffered };
}
