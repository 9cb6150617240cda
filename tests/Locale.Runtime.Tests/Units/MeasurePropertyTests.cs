using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace LocaleGen;

public class MeasurePropertyTests
{
    /// <summary>A unit, the same value in the unit that a region prefers, and how many of the first make one of that.</summary>
    private static readonly (string Locale, string Unit, string Usage, decimal Factor)[] Exact =
    [
        ("en-US", "centimeter", "rainfall", 2.54m),
        ("en-001", "inch", "rainfall", 1 / 25.4m),
        ("en-001", "gallon", "vehicle", 1 / 3.785411784m),
        ("en-US", "liter", "vehicle", 3.785411784m),
    ];

    [Fact]
    public void A_value_converted_is_what_it_was() =>
        Prop.ForAll(
                Amounts.ToArbitrary(),
                Gen.Elements(Exact).ToArbitrary(),
                (amount, row) =>
                {
                    var text = Formatted.Number(
                        row.Locale,
                        amount,
                        $"{{n, number, ::unit/{row.Unit} usage/{row.Usage} .000000000000 group-off}}"
                    );
                    var back = Read(text) * row.Factor;
                    Assert.True(Math.Abs(back - amount) < 1e-9m, $"{amount} {row.Unit}: {text}");
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void Mixed_units_sum_up_to_the_value() =>
        Prop.ForAll(
                Amounts.ToArbitrary(),
                amount =>
                {
                    var text = Formatted.Number(
                        "en",
                        amount,
                        "{n, number, ::unit/day-and-hour-and-second .000000}"
                    );
                    var parts = text.Replace(",", "").Split(' ');
                    var (days, hours, seconds) = (Read(parts[0]), Read(parts[2]), Read(parts[4]));
                    Assert.InRange(hours, 0, 23);
                    Assert.InRange(seconds, 0, 3599.999999m);
                    var sum = (Math.Abs(days) * 86400) + (hours * 3600) + seconds;
                    Assert.True(Math.Abs(sum - Math.Abs(amount * 86400)) <= 0.0000005m, text);
                    Assert.Equal(amount < 0, text[0] == '-');
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void There_and_back_a_temperature_is_the_same() =>
        Prop.ForAll(
                Gen.Choose(-50_000, 50_000).ToArbitrary(),
                hundredths =>
                {
                    var celsius = hundredths / 100m;
                    var fahrenheit = Formatted.Number(
                        "en-US",
                        celsius,
                        "{n, number, ::unit/celsius usage/weather .000 group-off}"
                    );
                    Assert.Equal((celsius * 9 / 5) + 32, Read(fahrenheit));
                    var back = Formatted.Number(
                        "en-001",
                        Read(fahrenheit),
                        "{n, number, ::unit/fahrenheit usage/weather .00 group-off}"
                    );
                    Assert.Equal(celsius, Read(back));
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    /// <summary>The number that a text begins with.</summary>
    private static decimal Read(string text) =>
        decimal.Parse(
            string.Concat(text.TakeWhile(each => char.IsAsciiDigit(each) || each is '-' or '.')),
            CultureInfo.InvariantCulture
        );

    private static Gen<decimal> Amounts =>
        from units in Gen.Choose(-200_000_000, 200_000_000)
        from digits in Gen.Choose(0, 6)
        select units / (decimal)Math.Pow(10, digits);
}
