using System.Buffers;
using System.Numerics;

namespace LocaleGen;

/// <summary>Nothing is allocated per message after its first use; in Debug too.</summary>
public class AllocationTests
{
    private static readonly string Long = new('x', 3000);
    private static readonly string Odd = string.Concat(Enumerable.Repeat("ä漢😀", 300));

    public static TheoryData<string, string, Argument[]> Messages =>
        new()
        {
            { "en", "Hello {a}!", ["Ada"] },
            { "en", "Hello {a}!", ["Ädä"] },
            { "en", "Hello {a}!", [Long] },
            { "en", "Hello {a}!", [Odd] },
            { "en", "Hello {a}!", [(string?)null] },
            { "en", "{a}{b} {c}", ["x", "ä", Long] },
            { "en", "{n, number}", [(Number)123456] },
            { "de", "{n, number} und {n, number, integer}", [(Number)(-1234.5)] },
            { "ar-EG", "{n, number}", [(Number)(-1234.5m)] },
            { "ccp", "{n, number}", [(Number)long.MinValue] },
            { "en", "{n, number}", [(Number)Int128.MinValue] },
            { "en", "{n, number}", [(Number)double.MaxValue] },
            { "en", "{n, number}", [(Number)double.NaN] },
            { "en", "{n, number}", [(Number)0.1f] },
            { "pl", "{n, plural, one {# a} few {# b} other {# c}} in {s}", [(Number)3, "api"] },
            { "pl", "{n, plural, one {# a} few {# b} other {# c}}", [(Number)2.5m] },
            { "en", "{n, selectordinal, one {#st} other {#th}}", [(Number)21] },
            { "en", "{n, selectordinal, one {#st} other {#th}}", [(Number)1.5] },
            { "en", "{n, plural, =0 {a} =1.5 {b} other {c}}", [(Number)1.5m] },
            { "en", "{n, plural, offset:1 =0 {a} one {#} other {#}}", [(Number)3] },
            { "en", "{n, plural, offset:1 =0 {a} one {#} other {#}}", [(Number)3.25m] },
            { "en", "{n, plural, offset:1.5 =0 {a} one {#} other {#}}", [(Number)3.25] },
            { "en", "{g, select, a {x} b {y} other {z}}", ["b"] },
            { "ru", "{g, select, да {x} нет {y} other {z}}", ["нет"] },
            { "ru", "{g, select, да {x} нет {y} other {z}}", ["что"] },
            { "en", "{a, list}", [(TextList)new[] { "A", "ä" }] },
            { "es", "{a, list, disjunction}", [(TextList)new List<string> { "A", "B", "ocho" }] },
            { "pl", "{a, relative, day auto}", [(Number)(-1)] },
            { "pl", "{a, relative, day}", [(Number)(-2.5m)] },
            { "en", "{a, choice, 0#x|1<{a}}", [(Number)1.5m] },
            { "pl", "{a, spellout} {a, ordinal}", [(Number)123_456_789_012] },
            { "ru", "{a, spellout}", [(Number)(-21.05m)] },
            { "en", "{a, duration}", [(Number)61.5] },
            { "pl", "{a, b, range}", [(Number)1, (Number)2.5m] },
            { "pl", "{a, b, range, ::currency/PLN unit-width-full-name}", [(Number)1, (Number)5] },
            {
                "en",
                "{g, select, a {{n, plural, one {#} other {#s}}} other {z}} {t}",
                ["a", (Number)1, "t"]
            },
        };

    [Theory]
    [MemberData(nameof(Messages), DisableDiscoveryEnumeration = true)]
    public void A_message_is_written_without_allocating(
        string locale,
        string message,
        Argument[] arguments
    )
    {
        var messages = InMemoryCatalog.Single(locale, message);
        AssertNothingAllocated(new MessageN(messages, 0, arguments));
    }

    [Fact]
    public void Enum_values_and_values_that_format_themselves_are_written_without_allocating()
    {
        var messages = InMemoryCatalog.Single(
            "en",
            "{s, select, in_progress {x} other {{s}}} {v} {c}",
            new("s", "TestStatus"),
            new("v", "Version"),
            new("c", "Any")
        );
        object boxed = Guid.Empty;
        object twice = new CharactersOnly();
        foreach (var status in new[] { TestStatus.InProgress, TestStatus.Open, (TestStatus)77 })
        {
            Assert.Equal(0, Allocated.By(() => Argument.FromEnum(status)));
            Argument[] arguments =
            [
                Argument.FromEnum(status),
                Argument.From((ISpanFormattable)boxed),
                Argument.From((ISpanFormattable)twice),
            ];
            AssertNothingAllocated(new MessageN(messages, 0, arguments));
        }
    }

    [Fact]
    public void An_accessor_with_arguments_allocates_nothing_either()
    {
        var messages = InMemoryCatalog.Single("de", "{n, plural, one {# Tag} other {# Tage}} {s}");
        var buffer = new char[100];
        Assert.Equal(
            0,
            Allocated.By(() =>
            {
                var message = new Message2(messages, 0, (Number)12345, "x");
                Assert.True(message.TryFormat(buffer, out _));
            })
        );
    }

    [Theory]
    [InlineData("Hello {a}!", "Ada")]
    [InlineData("Hello {a}!", "Ädä")]
    [InlineData("{a}, {a}", "Ada")]
    public void An_accessor_with_one_text_allocates_nothing(string text, string argument)
    {
        var messages = InMemoryCatalog.Single("en", text);
        var characters = new char[100];
        var bytes = new byte[100];
        Assert.Equal(
            0,
            Allocated.By(() =>
            {
                var message = new Message1(messages, 0, argument);
                Assert.True(message.TryFormat(characters, out _));
                Assert.True(message.TryFormat(bytes, out _));
                Assert.False(message.TryFormat(bytes.AsSpan(0, 2), out _));
            })
        );
    }

    [Fact]
    public void Numbers_are_made_without_allocating()
    {
        var (wide, big) = (UInt128.MaxValue, (BigInteger)7);
        Number number;
        Assert.Equal(
            0,
            Allocated.By(() =>
            {
                number = (sbyte)-1;
                number = (byte)1;
                number = (short)-1;
                number = (ushort)1;
                number = -1;
                number = 1u;
                number = -1L;
                number = 1ul;
                number = (nint)(-1);
                number = (nuint)1;
                number = 1.5;
                number = 1.5f;
                number = 1e20f;
                number = 1.5m;
                number = wide;
                number = Int128.MinValue;
                number = big;
            })
        );
    }

    [Fact]
    public void Plain_text_is_read_without_allocating()
    {
        var catalog = InMemoryCatalog.Of(
            new()
            {
                ["en"] = new() { ["title"] = "Alerts", ["missing"] = "Only here" },
                ["de"] = new() { ["title"] = "Alarme" },
            }
        );
        var messages = catalog.For("de");
        Assert.Same(messages.Text(0), messages.Text(0));
        Assert.Same(messages.Text(1), messages.Text(1));
        Assert.Equal(
            0,
            Allocated.By(() => Assert.True(messages.Utf8(0).Length + messages.Utf8(1).Length == 15))
        );
        Assert.Equal(0, Allocated.By(() => Assert.True(messages.Text(0).Length == 6)));
    }

    [Fact]
    public void Finding_a_locale_that_is_supported_allocates_nothing()
    {
        var catalog = TestStrings.Catalog;
        Assert.Equal(0, Allocated.By(() => catalog.For<TestStrings>("de")));
        Assert.Equal(0, Allocated.By(() => catalog.For<TestStrings>("DE")));
        Assert.Equal(0, Allocated.By(() => catalog.For<TestStrings>(null)));
        Assert.Equal(0, Allocated.By(() => _ = catalog.Current));
        using var scope = LocaleScope.Use("de-AT");
        Assert.Equal(0, Allocated.By(() => catalog.GetCurrent<TestStrings>()));
    }

    private static void AssertNothingAllocated(MessageN message)
    {
        var characters = new char[5000];
        var bytes = new byte[5000];
        var writer = new ArrayBufferWriter<byte>(50_000);
        Assert.Equal(0, Allocated.By(() => Assert.True(message.TryFormat(characters, out _))));
        Assert.Equal(0, Allocated.By(() => Assert.True(message.TryFormat(bytes, out _))));
        Assert.Equal(0, Allocated.By(() => message.TryFormat(characters.AsSpan(0, 2), out _)));
        Assert.Equal(0, Allocated.By(() => message.TryFormat(bytes.AsSpan(0, 2), out _)));
        Assert.Equal(
            0,
            Allocated.By(() =>
            {
                writer.ResetWrittenCount();
                message.WriteTo(writer);
            })
        );
    }

    private sealed class CharactersOnly : ISpanFormattable
    {
        public bool TryFormat(
            Span<char> destination,
            out int written,
            ReadOnlySpan<char> format,
            IFormatProvider? provider
        )
        {
            var fits = "ä漢".TryCopyTo(destination);
            written = fits ? 2 : 0;
            return fits;
        }

        public string ToString(string? format, IFormatProvider? provider) => "ä漢";
    }
}
