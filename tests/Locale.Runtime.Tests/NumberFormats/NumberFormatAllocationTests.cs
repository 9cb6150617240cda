using System.Numerics;

namespace LocaleGen;

/// <summary>Nothing is allocated for a number in a format after its first use; in Debug too.</summary>
public class NumberFormatAllocationTests
{
    public static TheoryData<string, string> Styles =>
        new()
        {
            { "de-DE", "currency" },
            { "en", "percent" },
            { "en", "::currency/USD sign-accounting" },
            { "ar-EG", "::compact-long currency/EUR" },
            { "fr", "::compact-long" },
            { "ru", "::unit/kilometer unit-width-full-name .00" },
            { "en", "::scientific/*ee @@@" },
            { "ccp", "::precision-increment/0.05 scale/1.5" },
            { "en", "*x#,###,##0.00;(#)" },
        };

    [Theory]
    [MemberData(nameof(Styles))]
    public void A_number_in_a_format_costs_no_memory(string locale, string style)
    {
        var messages = InMemoryCatalog.Single(locale, $"{{n, number, {style}}}");
        var characters = new char[4096];
        var bytes = new byte[8192];
        foreach (
            Number number in (Number[])
                [5, -1234567, 0.125, -9.995m, 1e300, double.NaN, Int128.MinValue]
        )
        {
            Assert.Equal(
                0,
                Allocated.By(() =>
                {
                    var message = new Message1(messages, 0, number);
                    Assert.True(message.TryFormat(characters, out _));
                    Assert.True(message.TryFormat(bytes, out _));
                })
            );
        }
    }

    [Fact]
    public void A_plural_by_a_format_costs_no_memory()
    {
        var messages = InMemoryCatalog.Single(
            "fr",
            "{n, plural, one {{n, number, ::compact-short} a} many {{n, number, ::compact-short} b} other {{n, number, ::compact-short} c}}"
        );
        var characters = new char[64];
        Assert.Equal(
            0,
            Allocated.By(() =>
            {
                Assert.True(
                    new Message1(messages, 0, (Number)1234567).TryFormat(characters, out _)
                );
            })
        );
    }
}
