using System.Diagnostics;

namespace HgKnowledge.Formats.Office;

/// <summary>
/// How long LibreOffice may take for a file: its own start, which is measured once on this machine, some seconds, and more for
/// larger files. So a hostile file is stopped in time, and neither a slow machine nor a long document is taken for one.
/// </summary>
internal static class OfficeTime
{
    private const double BytesPerSecond = 1_000_000;

    private static readonly TimeSpan Least = TimeSpan.FromSeconds(6);

    /// <summary>A program that takes longer for an empty text cannot be used.</summary>
    private static readonly TimeSpan LongestStart = TimeSpan.FromSeconds(60);

    private static TimeSpan? _start;

    /// <summary>The limit for a file.</summary>
    /// <param name="bytes">Its size.</param>
    /// <param name="convertNothing">Has LibreOffice convert an empty text within the limit given.</param>
    public static TimeSpan Limit(long bytes, Action<TimeSpan> convertNothing)
    {
        if (_start is null)
        {
            var clock = Stopwatch.StartNew();
            convertNothing(LongestStart);
            _start = clock.Elapsed;
        }
        return Limit(bytes, _start.Value);
    }

    /// <summary>The limit for a file where the program takes so long to start.</summary>
    internal static TimeSpan Limit(long bytes, TimeSpan start) => start + Least + TimeSpan.FromSeconds(bytes / BytesPerSecond);
}
