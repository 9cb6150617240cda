using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace LocaleGen;

public class NumberFormatPropertyTests
{
    private static readonly string[] Locales = ["de", "en-IN", "ar-EG", "fr", "ccp", "ru", "bn-BD"];

    private static readonly string[] Styles =
    [
        "::compact-long currency/EUR",
        "::scientific/*ee .00",
        "::unit/kilometer-per-hour unit-width-full-name",
        "::percent sign-accounting-except-zero",
        "::currency/JPY unit-width-full-name scale/0.5",
        "::precision-increment/0.05 rounding-mode-up",
        " *x#,##0.00 ¤¤¤;(#)",
        "currency",
    ];

    [Fact]
    public void A_resolved_format_is_read_as_it_was_written()
    {
        foreach (var locale in Locales)
        {
            var resolver = new FormatResolver(CldrData.Full.Find(LocaleTag.Parse(locale))!);
            foreach (var style in Styles)
            {
                var format = resolver.Resolve("n" + style)!;
                Assert.Equal(format, ResolvedFormat.Read(Encoding.UTF8.GetBytes(format.Write())));
            }
        }
    }

    [Fact]
    public void The_short_path_writes_as_the_long_one() =>
        Prop.ForAll(
                Numbers.ToArbitrary(),
                Gen.Elements(Locales).ToArbitrary(),
                (number, locale) =>
                {
                    // Both are rounded to two digits; only the first of them is short.
                    var plain = Formatted.Number(locale, number, "{n, number, ::.00}");
                    var multiple = Formatted.Number(
                        locale,
                        number,
                        "{n, number, ::precision-increment/0.01}"
                    );
                    Assert.Equal(multiple, plain);
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(400));

    private static Gen<Number> Numbers =>
        Gen.OneOf(
            from value in ArbMap.Default.GeneratorFor<int>()
            from scale in Gen.Choose(0, 9)
            select (Number)(value / (decimal)Math.Pow(10, scale)),
            from value in ArbMap.Default.GeneratorFor<decimal>()
            select (Number)value,
            from value in ArbMap.Default.GeneratorFor<double>()
            where double.IsFinite(value) && Math.Abs(value) < 1e25
            select (Number)value,
            from units in Gen.Choose(-2_000_000, 2_000_000)
            from digits in Gen.Choose(0, 6)
            select (Number)(units / Math.Pow(10, digits)),
            from value in ArbMap.Default.GeneratorFor<long>()
            select (Number)value
        );
}
