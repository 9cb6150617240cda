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
        );
    }

    /// <summary>Writes what is still held back.</summary>
    public void Dispose()
    {
        Text.Dispose();
        Error.Dispose();
    }
}
