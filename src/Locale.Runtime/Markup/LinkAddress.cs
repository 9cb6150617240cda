using System.Buffers;
using System.Globalization;

namespace LocaleGen;

/// <summary>Writes the opening of links.</summary>
/// <remarks>
/// Addresses come from arguments, and so from anywhere: only http, https and mailto are links (a <c>javascript:</c> is
/// not), and none with control characters. The text of any other link is written without one.
/// </remarks>
internal static class LinkAddress<TUnit>
{
    private const int UsualLength = 256;

    private static readonly SearchValues<char> Controls = SearchValues.Create([
        .. Enumerable.Range(0, 0xA0).Select(code => (char)code).Where(char.IsControl),
    ]);
    private static readonly SearchValues<char> Html = SearchValues.Create("&<>\"'");
    private static readonly SearchValues<char> Slack = SearchValues.Create("&<>| ");

    /// <summary>Writes what opens a link; writes nothing and says false where the argument is no address.</summary>
    public static bool TryOpen(
        MarkupSink sink,
        in Argument argument,
        Span<TUnit> destination,
        ref int written
    )
    {
        switch (argument.reference)
        {
            case string text:
                return TryOpen(sink, text, destination, ref written);
            case ISpanFormattable value:
                return TryOpenFormatted(sink, value, destination, ref written);
            default:
                return false;
        }
    }

    private static bool TryOpenFormatted(
        MarkupSink sink,
        ISpanFormattable value,
        Span<TUnit> destination,
        ref int written
    )
    {
        for (var length = UsualLength; ; length = checked(length * 2))
        {
            var rented = ArrayPool<char>.Shared.Rent(length);
            var done = value.TryFormat(
                rented,
                out var count,
                default,
                CultureInfo.InvariantCulture
            );
            var opened = done && TryOpen(sink, rented.AsSpan(0, count), destination, ref written);
            ArrayPool<char>.Shared.Return(rented);
            if (done)
            {
                return opened;
            }
        }
    }

    private static bool TryOpen(
        MarkupSink sink,
        ReadOnlySpan<char> address,
        Span<TUnit> destination,
        ref int written
    )
    {
        if (!IsAllowed(address))
        {
            return false;
        }

        var html = sink == MarkupSink.Html;
        written = MarkupText<TUnit>.Write(html ? "<a href=\"" : "<", destination, written);
        while (written >= 0 && !address.IsEmpty)
        {
            var plain = address.IndexOfAny(html ? Html : Slack);
            var run = plain < 0 ? address : address[..plain];
            written = MarkupText<TUnit>.Write(run, destination, written);
            if (plain >= 0 && written >= 0)
            {
                var replacement = Replacement(sink, address[plain]);
                written = MarkupText<TUnit>.Write(replacement, destination, written);
            }

            address = plain < 0 ? default : address[(plain + 1)..];
        }

        if (written >= 0)
        {
            written = MarkupText<TUnit>.Write(html ? "\">" : "|", destination, written);
        }

        return true;
    }

    private static bool IsAllowed(ReadOnlySpan<char> address) =>
        (Has(address, "https://") || Has(address, "http://") || Has(address, "mailto:"))
        && !address.ContainsAny(Controls);

    private static bool Has(ReadOnlySpan<char> address, string scheme) =>
        address.Length > scheme.Length
        && address.StartsWith(scheme, StringComparison.OrdinalIgnoreCase);

    private static string Replacement(MarkupSink sink, char character) =>
        character switch
        {
            '&' => "&amp;",
            '"' => "&quot;",
            '\'' => "&#39;",
            // In HTML an entity is the character again; Slack would end the address there.
            '<' => sink == MarkupSink.Html ? "&lt;" : "%3C",
            '>' => sink == MarkupSink.Html ? "&gt;" : "%3E",
            '|' => "%7C",
            _ => "%20",
        };
}
