using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text;

namespace SlackBot.Slack.Requests;

/// <summary>The decoded values of a command's fields; null where Slack did not send one.</summary>
[InlineArray(CommandFields.Count)]
internal struct CommandValues
{
    private const int OnStack = 2048;

    private string? first;

    /// <summary>Reads the fields of a form, each of which may come once.</summary>
    /// <param name="fault">What is wrong, and the remedy; names fields, never their values.</param>
    public static bool TryRead(
        ReadOnlySpan<byte> form,
        out CommandValues values,
        [NotNullWhen(false)] out string? fault
    )
    {
        if (form.Length <= OnStack)
        {
            return TryRead(form, stackalloc byte[OnStack], out values, out fault);
        }

        var buffer = ArrayPool<byte>.Shared.Rent(form.Length);
        try
        {
            return TryRead(form, buffer, out values, out fault);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static bool TryRead(
        ReadOnlySpan<byte> form,
        Span<byte> buffer,
        out CommandValues values,
        [NotNullWhen(false)] out string? fault
    )
    {
        values = default;
        fault = null;
        var reader = new FormReader(form);
        while (fault is null && reader.Read())
        {
            fault = ReadField(ref values, reader, buffer);
        }

        if (reader.HasTooMany)
        {
            fault = $"Send at most {FormReader.MostFields} fields.";
        }

        return fault is null;
    }

    private static string? ReadField(
        ref CommandValues values,
        in FormReader reader,
        Span<byte> buffer
    )
    {
        if (!FormText.TryDecode(reader.Name, buffer, out var name))
        {
            return "Encode the names of all fields as percent escapes of UTF-8, without NUL.";
        }

        var known = CommandFields.Of(name);
        if (!FormText.TryDecode(reader.Value, buffer, out var value))
        {
            return known is { } faulty
                ? $"Encode {CommandFields.NameOf(faulty)} as percent escapes of UTF-8, without NUL."
                : "Encode the values of all fields as percent escapes of UTF-8, without NUL.";
        }

        if (known is not { } field)
        {
            return null;
        }

        if (values[(int)field] is not null)
        {
            return $"Send {CommandFields.NameOf(field)} once: it came more than once.";
        }

        values[(int)field] = Encoding.UTF8.GetString(value);
        return null;
    }
}
