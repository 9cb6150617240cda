using System.Globalization;

namespace LocaleGen;

/// <summary>Says on a terminal how far a long check is; says nothing of a short one, and nothing elsewhere.</summary>
internal sealed class CheckProgress(ToolConsole console, TimeProvider time, bool isSilent)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(250);

    private readonly Lock turn = new();
    private readonly long start = time.GetTimestamp();
    private TimeSpan next = Patience;
    private int files;
    private long characters;
    private bool isShown;

    /// <summary>One more file is read.</summary>
    /// <param name="length">Its UTF-16 code units.</param>
    public void Add(int length)
    {
        if (isSilent || !console.IsErrorTerminal)
        {
            return;
        }

        lock (turn)
        {
            files++;
            characters += length;
            var elapsed = time.GetElapsedTime(start);
            if (elapsed >= next)
            {
                next = elapsed + Pace;
                isShown = true;
                console.Error.Write(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"\r{files:N0} files, {characters / 1e6:N1} million characters …"
                    )
                );
            }
        }
    }

    /// <summary>Takes the line away, for what is reported next.</summary>
    public void Clear()
    {
        lock (turn)
        {
            if (isShown)
            {
                console.Error.Write($"\r{new string(' ', 60)}\r");
                isShown = false;
            }
        }
    }
}
