using System.Globalization;

namespace LocaleGen;

public class FormattableTests
{
    private static readonly LocaleMessages Message = InMemoryCatalog.Single(
        "de",
        "<{v}>",
        new ArgumentDeclaration("v", "Guid")
    );

    [Fact]
    public void A_value_that_formats_itself_is_printed_invariantly()
    {
        Assert.Equal("<1234.5>", Formatted.Text(Message, Argument.From(1234.5)));
        Assert.Equal("<01:02:03>", Formatted.Text(Message, Argument.From(new TimeSpan(1, 2, 3))));
        Assert.Equal(
            "<01/02/2026>",
            Formatted.Text(Message, Argument.From(new DateOnly(2026, 1, 2)))
        );
        Assert.Equal("<ä>", Formatted.Text(Message, Argument.From('ä')));
        Assert.Equal("<😀>", Formatted.Text(Message, Argument.From(new System.Text.Rune(0x1F600))));
        Assert.Equal(
            "<Read, Write>",
            Formatted.Text(Message, Argument.From(TestRights.Read | TestRights.Write))
        );
    }

    [Fact]
    public void A_value_that_is_null_writes_nothing() =>
        Assert.Equal("<>", Formatted.Text(Message, Argument.From<Version?>(null)));

    [Theory]
    [InlineData("")]
    [InlineData("plain")]
    [InlineData("äöü 漢字 😀")]
    public void A_value_without_UTF8_of_its_own_is_transcoded(string text)
    {
        Assert.Equal($"<{text}>", Formatted.Text(Message, Argument.From(new Utf16Only(text))));
        var longText = string.Concat(Enumerable.Repeat(text, 200));
        Assert.Equal(
            $"<{longText}>",
            Formatted.Text(Message, Argument.From(new Utf16Only(longText)))
        );
    }

    [Fact]
    public void A_message_is_an_argument_like_any_other()
    {
        var inner = new Message1(
            InMemoryCatalog.Single("pl", "{n, number} zł"),
            0,
            (Number)12345.5m
        );
        Assert.Equal("<12\u00A0345,5 zł>", Formatted.Text(Message, Argument.From(inner)));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(int.MinValue)]
    [InlineData(int.MaxValue)]
    public void A_value_that_lies_about_its_length_is_found_out(int length)
    {
        var message = new Message1(Message, 0, Argument.From(new Liar(length)));
        Assert.Contains(
            nameof(Liar),
            Assert.Throws<InvalidOperationException>(() => message.ToString()).Message
        );
        Assert.Throws<InvalidOperationException>(() => message.TryFormat(new byte[100], out _));
    }

    [Fact]
    public void What_a_value_throws_comes_through()
    {
        var message = new Message1(Message, 0, Argument.From(new Thrower()));
        Assert.Throws<NotSupportedException>(() => message.ToString());
        Assert.Throws<NotSupportedException>(() => message.TryFormat(new byte[100], out _));
        Assert.Equal("<1>", Formatted.Text(Message, Argument.From(1)));
    }

    private readonly record struct Utf16Only(string Text) : ISpanFormattable
    {
        public bool TryFormat(
            Span<char> destination,
            out int written,
            ReadOnlySpan<char> format,
            IFormatProvider? provider
        )
        {
            Assert.Same(CultureInfo.InvariantCulture, provider);
            Assert.True(format.IsEmpty);
            var fits = Text.TryCopyTo(destination);
            written = fits ? Text.Length : 0;
            return fits;
        }

        public string ToString(string? format, IFormatProvider? provider) => Text;
    }

    private sealed class Liar(int length) : ISpanFormattable
    {
        public bool TryFormat(
            Span<char> destination,
            out int written,
            ReadOnlySpan<char> format,
            IFormatProvider? provider
        )
        {
            written = length;
            return true;
        }

        public string ToString(string? format, IFormatProvider? provider) => "";
    }

    private sealed class Thrower : ISpanFormattable
    {
        public bool TryFormat(
            Span<char> destination,
            out int written,
            ReadOnlySpan<char> format,
            IFormatProvider? provider
        ) => throw new NotSupportedException();

        public string ToString(string? format, IFormatProvider? provider) => "";
    }
}
