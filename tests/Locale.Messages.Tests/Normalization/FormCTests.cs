using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace LocaleGen.Tests;

public sealed class FormCTests
{
    [Fact]
    public void Every_character_is_normalized_as_the_platform_does()
    {
        foreach (var text in Characters())
        {
            Assert.Equal(text.Normalize(), FormC.Of(text));
            Assert.Equal(text.IsNormalized(), FormC.Is(text));
        }
    }

    [Fact]
    public void So_is_any_text_of_characters_that_combine()
    {
        var combining = Characters()
            .Where(text => !text.IsNormalized() || text.Normalize(NormalizationForm.FormD) != text)
            .SelectMany(text => text.Normalize(NormalizationForm.FormD).EnumerateRunes())
            .Select(rune => rune.ToString())
            .Concat(["a", "e", "\uAC00", "\u11A8", "\u1161", "x", " ", "ạ", "é"])
            .Distinct()
            .ToArray();
        Prop.ForAll(
                Gen.Elements(combining).ArrayOf().ToArbitrary(),
                parts =>
                {
                    var text = string.Concat(parts);
                    Assert.Equal(text.Normalize(), FormC.Of(text));
                    Assert.Equal(text.IsNormalized(), FormC.Is(text));
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(5000));
    }

    [Theory]
    [InlineData("\uD800")]
    [InlineData("a\uDC00\u0301")]
    [InlineData("\uD834")]
    public void Half_of_a_pair_is_left_alone(string text) => Assert.Equal(text, FormC.Of(text));

    private static IEnumerable<string> Characters()
    {
        for (var point = 0; point < 0x110000; point++)
        {
            if (
                point is < 0xD800 or > 0xDFFF
                && CharUnicodeInfo.GetUnicodeCategory(point) != UnicodeCategory.OtherNotAssigned
                && !IsNewer(point)
            )
            {
                yield return char.ConvertFromUtf32(point);
            }
        }
    }

    // Scripts and marks of later versions of Unicode than the platform's data may be.
    private static bool IsNewer(int point) =>
        point
            is 0x0897
                or 0x1ACF
                or (>= 0x1AD0 and <= 0x1AFF)
                or (>= 0x10500 and <= 0x105FF)
                or (>= 0x10D40 and <= 0x10EFF)
                or (>= 0x11380 and <= 0x113FF)
                or (>= 0x16100 and <= 0x1613F)
                or (>= 0x16D40 and <= 0x16D7F)
                or (>= 0x1E5D0 and <= 0x1E6FF);
}
