using FsCheck;
using FsCheck.Fluent;

namespace LocaleGen;

/// <summary>A number with so many zeros at its end that it is longer than 64 bits is written by another path: both say the same.</summary>
public class NumberShortPathTests
{
    private const decimal Longest = 1.0000000000000000000000000000m;

    private static readonly string[] Locales = ["en", "de", "fr", "de-CH", "es", "hi", "ar-EG"];

    private static readonly string[] Styles =
    [
        "",
        ", integer",
        ", percent",
        ", ::.00",
        ", ::.###",
        ", ::.0##",
        ", ::currency/EUR",
        ", ::currency/JPY sign-always",
        ", ::currency/USD sign-accounting",
        ", ::percent .0",
    ];

    [Fact]
    public void A_number_is_written_the_same_however_long_its_digits_are() =>
        Prop.ForAll(
                Gen.Elements(Locales).ToArbitrary(),
                Gen.Elements(Styles).ToArbitrary(),
                Numbers(),
                (locale, style, number) =>
                {
                    var expected = Formatted.Text(
                        locale,
                        $"{{n, number{style}}}",
                        (Number)Long(number)
                    );
                    Assert.Equal(
                        expected,
                        Formatted.Text(locale, $"{{n, number{style}}}", (Number)number)
                    );
                    Assert.Equal(
                        $"ä {expected} (漢)",
                        Formatted.Text(locale, $"ä {{n, number{style}}} (漢)", (Number)number)
                    );
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void An_integer_is_written_as_the_decimal_is() =>
        Prop.ForAll(
                Gen.Elements(Locales).ToArbitrary(),
                Gen.Elements(Styles).ToArbitrary(),
                Numbers(),
                (locale, style, number) =>
                {
                    var whole = decimal.ToInt64(decimal.Truncate(number));
                    Assert.Equal(
                        Formatted.Text(locale, $"ä {{n, number{style}}}ß", (Number)Long(whole)),
                        Formatted.Text(locale, $"ä {{n, number{style}}}ß", (Number)whole)
                    );
                }
            )
            .QuickCheckThrowOnFailure();

    /// <summary>Numbers of every length of digits, before and behind the point.</summary>
    private static Arbitrary<decimal> Numbers() =>
        (
            from high in Gen.Choose(0, int.MaxValue)
            from low in Gen.Choose(0, int.MaxValue)
            from shift in Gen.Choose(0, 61)
            from scale in Gen.Choose(0, 7)
            from negative in Gen.Choose(0, 3)
            let digits = (((ulong)high << 31) | (uint)low) >> shift
            select new decimal((int)digits, (int)(digits >> 32), 0, negative == 0, (byte)scale)
        ).ToArbitrary();

    private static decimal Long(decimal number) => number * Longest;
}
