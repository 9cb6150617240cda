using System.Collections.Immutable;

namespace LocaleGen;

public class ListTests
{
    [Theory]
    [InlineData("en", "{l, list}", "A, B, and C")]
    [InlineData("en", "{l, list, disjunction}", "A, B, or C")]
    [InlineData("en", "{l, list, narrow unit}", "A B C")]
    [InlineData("en", "{l, list, short}", "A, B, & C")]
    [InlineData("de", "{l, list}", "A, B und C")]
    [InlineData("ja", "{l, list}", "A、B、C")]
    [InlineData("mn", "{l, list, disjunction}", "A, B, C зэргийн аль нэг")]
    [InlineData("ti", "{l, list, narrow}", "A፣ Bን Cን")]
    public void Items_are_joined_as_the_locale_does(
        string locale,
        string message,
        string expected
    ) => Assert.Equal(expected, Write(locale, message, "A", "B", "C"));

    [Theory]
    [InlineData("", new string[0])]
    [InlineData("A", new[] { "A" })]
    [InlineData("A and B", new[] { "A", "B" })]
    [InlineData("A, B, C, D, and E", new[] { "A", "B", "C", "D", "E" })]
    [InlineData(" and ", new[] { "", "" })]
    [InlineData("ä and 漢😀", new[] { "ä", "漢😀" })]
    public void There_may_be_any_number_of_items(string expected, string[] items) =>
        Assert.Equal(expected, Write("en", "{l, list}", items));

    [Theory]
    [InlineData("{l, list}", "a e Isabel", "a", "Isabel")]
    [InlineData("{l, list}", "a, b e hilo", "a", "b", "hilo")]
    [InlineData("{l, list}", "a y hielo", "a", "hielo")]
    [InlineData("{l, list}", "a y hiato", "a", "hiato")]
    [InlineData("{l, list}", "a e hi", "a", "hi")]
    [InlineData("{l, list, disjunction}", "a u oro", "a", "oro")]
    [InlineData("{l, list, disjunction}", "a, b u Hola", "a", "b", "Hola")]
    [InlineData("{l, list, disjunction}", "7 u 8", "7", "8")]
    [InlineData("{l, list, disjunction}", "a u 11", "a", "11")]
    [InlineData("{l, list, disjunction}", "a u 11 b", "a", "11 b")]
    [InlineData("{l, list, disjunction}", "a o 110", "a", "110")]
    [InlineData("{l, list, disjunction}", "a o ", "a", "")]
    public void Spanish_words_change_before_their_own_sound(
        string message,
        string expected,
        params string[] items
    ) => Assert.Equal(expected, Write("es", message, items));

    [Theory]
    [InlineData("א וב", "א", "ב")]
    [InlineData("א ו-b", "א", "b")]
    [InlineData("א, ב ו-1", "א", "ב", "1")]
    [InlineData("א ו", "א", "")]
    [InlineData("א ו-😀", "א", "😀")]
    public void A_Hebrew_and_has_a_hyphen_before_other_scripts(
        string expected,
        params string[] items
    ) => Assert.Equal(expected, Write("he", "{l, list}", items));

    [Fact]
    public void Arrays_lists_and_immutable_arrays_are_written_alike()
    {
        var growing = new List<string> { "A", "B" };
        foreach (
            var list in new TextList[]
            {
                new[] { "A", "B" },
                growing,
                ImmutableArray.Create("A", "B"),
            }
        )
        {
            Assert.Equal("A and B", Formatted.Text("en", "{l, list}", (Argument)list));
        }

        growing.Add("C");
        Assert.Equal("A, B, and C", Formatted.Text("en", "{l, list}", (Argument)(TextList)growing));
    }

    [Fact]
    public void What_is_not_there_writes_nothing()
    {
        foreach (
            var list in new TextList[]
            {
                default,
                (string[]?)null,
                (List<string>?)null,
                default(ImmutableArray<string>),
            }
        )
        {
            Assert.Equal("[]", Formatted.Text("en", "[{l, list}]", (Argument)list));
        }

        Assert.Equal("A and ", Write("en", "{l, list}", "A", null!));
    }

    private static string Write(string locale, string message, params string[] items) =>
        Formatted.Text(locale, message, (Argument)(TextList)items);
}
