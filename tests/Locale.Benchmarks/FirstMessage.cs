using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace LocaleGen.Benchmarks;

/// <summary>The life of a process that writes one message (<see cref="StartUp"/>).</summary>
/// <remarks>Until the message is there, nothing else is done: what prints the times would load what a message may need.</remarks>
internal static class FirstMessage
{
    public static int Measure(string way, string started)
    {
        var before = Stopwatch.GetTimestamp();
        var length = way switch
        {
            "resources" => FromResources(),
            "ours" => Ours(),
            "ours-utf8" => OursUtf8(),
            _ => 1,
        };
        var after = Stopwatch.GetTimestamp();
        var processor = Environment.CpuUsage.TotalTime;
        Print(after - before, after - long.Parse(started, CultureInfo.InvariantCulture), processor);
        return length > 0 ? 0 : 1;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int FromResources()
    {
        var culture = CultureInfo.GetCultureInfo("de");
        var text = Texts.Resources.GetString("Hello", culture)!;
        return string.Format(culture, text, "Ann").Length;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Ours() => Strings.For("de").Hello("Ann").ToString().Length;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int OursUtf8()
    {
        Span<byte> utf8 = stackalloc byte[100];
        Strings.For("de").Hello("Ann").TryFormat(utf8, out var written);
        return written;
    }

    private static void Print(long message, long process, TimeSpan processor)
    {
        var ticks = 1000.0 / Stopwatch.Frequency;
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{message * ticks:F4} {process * ticks:F4} {processor.TotalMilliseconds:F4}"
            )
        );
    }
}
