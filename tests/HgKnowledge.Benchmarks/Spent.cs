using System.Diagnostics;

namespace HgKnowledge.Benchmarks;

/// <summary>Time spent on something that is done in pieces.</summary>
internal sealed class Spent
{
    private TimeSpan _processor;
    private TimeSpan _clock;

    /// <summary>Does a piece.</summary>
    public T During<T>(Func<T> work)
    {
        var (processor, clock) = (Environment.CpuUsage.TotalTime, Stopwatch.GetTimestamp());
        var result = work();
        _processor += Environment.CpuUsage.TotalTime - processor;
        _clock += Stopwatch.GetElapsedTime(clock);
        return result;
    }

    /// <inheritdoc cref="During{T}"/>
    public void During(Action work) => During(() =>
    {
        work();
        return true;
    });

    public override string ToString() => $"{_processor.TotalSeconds,8:0.0} s processor   {_clock.TotalSeconds,8:0.0} s clock";
}
