using System.Text;

namespace LocaleGen;

/// <summary>Where the tool reads and writes: bytes in UTF-8 without a byte order mark, whatever the computer's settings are.</summary>
internal sealed class ToolConsole : IDisposable
{
    private static readonly UTF8Encoding WithoutMark = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>A console over streams, which stay open.</summary>
    public ToolConsole(Stream input, Stream output, Stream error)
    {
        Input = input;
        Output = output;
        Text = new StreamWriter(output, WithoutMark, leaveOpen: true) { NewLine = "\n" };
        Error = new StreamWriter(error, WithoutMark, leaveOpen: true)
        {
            NewLine = "\n",
            AutoFlush = true,
        };
    }

    /// <summary>What is read.</summary>
    public Stream Input { get; }

    /// <summary>Where answers go, as bytes.</summary>
    public Stream Output { get; }

    /// <summary>The same as text.</summary>
    public TextWriter Text { get; }

    /// <summary>Where faults are reported.</summary>
    public TextWriter Error { get; }

    /// <summary>Whether a person reads the answers as they come.</summary>
    public bool IsTerminal { get; init; }

    /// <summary>Whether a person reads the faults as they come.</summary>
    public bool IsErrorTerminal { get; init; }

    /// <summary>Whether colours are welcome on a terminal (https://no-color.org).</summary>
    public bool AllowsColor { get; init; } = true;

    /// <summary>The folder that relative paths start from.</summary>
    public string Folder { get; init; } = Environment.CurrentDirectory;

    /// <summary>The console of this process.</summary>
    public static ToolConsole OfProcess()
    {
        if (OperatingSystem.IsWindows() && !Console.IsOutputRedirected)
        {
            Console.OutputEncoding = WithoutMark;
        }

        return new(
            Console.OpenStandardInput(),
            Console.OpenStandardOutput(),
            Console.OpenStandardError()
        )
        {
            IsTerminal = !Console.IsOutputRedirected,
            IsErrorTerminal = !Console.IsErrorRedirected,
            AllowsColor =
                string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
                && Environment.GetEnvironmentVariable("TERM") != "dumb",
        };
    }

    /// <summary>Writes what is still held back.</summary>
    public void Dispose()
    {
        Text.Dispose();
        Error.Dispose();
    }
}
