using System.Buffers;

namespace LocaleGen;

/// <summary>A message compiled at run time, outside any catalog: a tenant's own template, a line of a tool.</summary>
/// <remarks>Compiled and run by the same code as generated messages. Immutable and thread-safe.</remarks>
public sealed partial class RuntimeMessage
{
    private readonly OverrideProgram program;
    private readonly LocaleRecord record;
    private readonly ZoneClock? zone;
    private FramedProgram<char>? utf16;
    private FramedProgram<byte>? utf8;

    private RuntimeMessage(
        OverrideProgram program,
        MessageSignature signature,
        LocaleRecord record,
        ZoneClock? zone = null
    )
    {
        this.zone = zone;
        this.program = program;
        this.record = record;
        Signature = signature;
    }

    /// <summary>The arguments, in the order they are given in.</summary>
    public MessageSignature Signature { get; }

    private FramedProgram<char> Utf16 =>
        utf16 ??= new(program.Linked<char>(), new Frame<char>(record, FormatTable.Empty), zone);

    private FramedProgram<byte> Utf8 =>
        utf8 ??= new(program.Linked<byte>(), new Frame<byte>(record, FormatTable.Empty), zone);

    /// <summary>The same message with instants in a time zone; keep it, as it is made anew at every call.</summary>
    /// <param name="zone">The zone. Values without an offset are never converted.</param>
    public RuntimeMessage In(TimeZoneInfo zone) =>
        new(program, Signature, record, ZoneClock.Of(zone));

    /// <summary>Compiles a message.</summary>
    /// <param name="message">The tree, from <see cref="MessageParser.Parse(string)"/>.</param>
    /// <param name="signature">The arguments it may use.</param>
    /// <param name="locale">The locale's data, from <see cref="ILocaleData.Find"/>.</param>
    /// <param name="errors">What is wrong with it; empty where there is a message.</param>
    /// <returns>The message, or null.</returns>
    public static RuntimeMessage? Compile(
        Message message,
        MessageSignature signature,
        LocaleRecord locale,
        out EquatableList<MessageError> errors
    )
    {
        var compiled = MessageCompiler.Compile(message, signature, locale);
        errors = compiled.Errors;
        return compiled.Program is null
            ? null
            : new RuntimeMessage(new OverrideProgram(compiled.Program), signature, locale);
    }

    /// <summary>Writes the message as UTF-16; false and 0 where the destination is too small.</summary>
    /// <exception cref="ArgumentException">There are fewer arguments than the signature has.</exception>
    public bool TryFormat(
        ReadOnlySpan<Argument> arguments,
        Span<char> destination,
        out int charsWritten
    ) => TryFormat(Utf16, arguments, destination, out charsWritten);

    /// <summary>Writes the message as UTF-8; false and 0 where the destination is too small.</summary>
    /// <exception cref="ArgumentException">There are fewer arguments than the signature has.</exception>
    public bool TryFormat(
        ReadOnlySpan<Argument> arguments,
        Span<byte> utf8Destination,
        out int bytesWritten
    ) => TryFormat(Utf8, arguments, utf8Destination, out bytesWritten);

    /// <summary>The message as a string.</summary>
    /// <exception cref="ArgumentException">There are fewer arguments than the signature has.</exception>
    public string Format(params ReadOnlySpan<Argument> arguments)
    {
        for (var length = 256; ; length = checked(length * 2))
        {
            var rented = ArrayPool<char>.Shared.Rent(length);
            var text = TryFormat(arguments, rented, out var written)
                ? new string(rented, 0, written)
                : null;
            ArrayPool<char>.Shared.Return(rented);
            if (text is not null)
            {
                return text;
            }
        }
    }

    private bool TryFormat<TUnit>(
        FramedProgram<TUnit> linked,
        ReadOnlySpan<Argument> arguments,
        Span<TUnit> destination,
        out int written
    )
    {
        CheckCount(arguments);
        var length = Interpreter<TUnit>.Run(linked, arguments, destination);
        written = Math.Max(length, 0);
        return length >= 0;
    }

    private void CheckCount(ReadOnlySpan<Argument> arguments)
    {
        if (arguments.Length < Signature.Arguments.Count)
        {
            throw new ArgumentException(
                $"The message takes {Signature.Arguments.Count} arguments, not {arguments.Length}.",
                nameof(arguments)
            );
        }
    }
}
