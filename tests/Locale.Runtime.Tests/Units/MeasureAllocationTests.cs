using System.Text;

namespace LocaleGen;

/// <summary>Nothing is allocated for a converted number after its first use, and what is baked is all that is needed.</summary>
public class MeasureAllocationTests
{
    public static TheoryData<string, string> Styles =>
        new()
        {
            { "en-US", "::unit/meter usage/person-height" },
            { "ar-EG", "::unit/hour-and-minute-and-second unit-width-full-name" },
            { "de", "::unit/mile-per-gallon usage/vehicle-fuel" },
            { "en-US", "::unit/celsius usage/weather .0" },
            { "fr", "::unit/meter usage/road compact-long" },
            { "en-GB", "::unit/beaufort usage/wind" },
        };

    [Theory]
    [MemberData(nameof(Styles))]
    public void A_converted_number_costs_no_memory(string locale, string style)
    {
        var messages = InMemoryCatalog.Single(locale, $"{{n, number, {style}}}");
        var characters = new char[4096];
        var bytes = new byte[8192];
        foreach (
            Number number in (Number[])
                [5, -1234567, 0.125, -9.995m, 1e300, 1e-300, double.NaN, Int128.MinValue]
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

    [Theory]
    [MemberData(nameof(Styles))]
    public void A_resolved_measure_is_read_as_it_was_written(string locale, string style)
    {
        var resolver = new FormatResolver(CldrData.Full.Find(LocaleTag.Parse(locale))!);
        var format = resolver.Resolve("n" + style)!;
        Assert.Equal(format, ResolvedFormat.Read(Encoding.UTF8.GetBytes(format.Write())));
    }

    [Fact]
    public void An_override_is_resolved_from_the_slice_that_has_the_sections()
    {
        var catalog = InMemoryCatalog.Of(
            new()
            {
                ["en-US"] = new() { ["built"] = "{n, number, ::unit/meter usage/road}" },
                ["de"] = new() { ["built"] = "{n, number, ::unit/meter usage/road}" },
            }
        );
        const string text = "{n, number, ::unit/meter usage/person-height unit-width-full-name}";
        var (overrides, refusals) = Overrides.Create(
            catalog,
            [new OverrideText("en-US", "built", text), new OverrideText("de", "built", text)]
        );
        Assert.Empty(refusals);
        foreach (
            var (locale, expected) in new[]
            {
                ("en-US", "5 feet, 11 inches"),
                ("de", "180 Zentimeter"),
            }
        )
        {
            var messages = overrides.For(locale);
            Assert.Equal(expected, Formatted.Text(messages, 0, (Number)1.8m));
        }
    }
}
