using FsCheck;
using FsCheck.Fluent;
using LocaleGen;
using SlackBot.Wording.Marks;

namespace SlackBot.Tests.Wording;

public class PlaceMarkTests
{
    [Theory]
    [InlineData("abc", 0, 1, "abc", "^")]
    [InlineData("abc", 1, 2, "abc", " ^~")]
    [InlineData("abc", 2, 0, "abc", "  ^")]
    [InlineData("abc", 3, 0, "abc", "   ^")]
    [InlineData("", 0, 0, "", "^")]
    [InlineData("a\tb", 2, 1, "a b", "  ^")]
    [InlineData("警告x", 2, 1, "警告x", "\u3000\u3000^")]
    [InlineData("x警告", 1, 2, "x警告", " ^~~~")]
    [InlineData("e\u0301x", 2, 1, "e\u0301x", " ^")]
    [InlineData("👨‍👩‍👧x", 8, 1, "👨‍👩‍👧x", "\u3000^")]
    [InlineData("🇩🇪x", 4, 1, "🇩🇪x", "\u3000^")]
    [InlineData("ｱx", 1, 1, "ｱx", " ^")]
    [InlineData("a\nbcd\ne", 3, 2, "bcd", " ^~")]
    [InlineData("a\r\nbc", 4, 1, "bc", " ^")]
    [InlineData("a\u0007b", 2, 1, "a\uFFFDb", "  ^")]
    [InlineData("ab\ncd", 1, 4, "ab", " ^")]
    public void The_caret_stands_under_the_place(
        string text,
        int start,
        int length,
        string line,
        string caret
    )
    {
        var mark = PlaceMark.Of(text, new TextRange(start, length));
        Assert.Equal(line, mark.Line);
        Assert.Equal(caret, mark.Caret);
    }

    [Theory]
    [InlineData("لا {خطأ} هنا", 4, 3, 1, 5, "خطأ")]
    [InlineData("one\ntwo x", 8, 1, 2, 5, "x")]
    [InlineData("👨‍👩‍👧 e\u0301 x", 12, 1, 1, 5, "x")]
    [InlineData("abc", 3, 0, 1, 4, "")]
    public void The_place_is_told_in_characters_as_readers_count_them(
        string text,
        int start,
        int length,
        int line,
        int character,
        string found
    )
    {
        var mark = PlaceMark.Of(text, new TextRange(start, length));
        Assert.Equal((line, character, found), (mark.LineNumber, mark.Character, mark.Found));
    }

    [Fact]
    public void The_marked_line_of_any_text_is_short_and_the_caret_in_it()
    {
        var letters = Gen.Elements("a", " ", "{", "警", "e\u0301", "🙂", "\n", "\t", "م", "\uD800");
        var places =
            from pieces in letters.ListOf()
            let text = string.Concat(pieces)
            from start in Gen.Choose(0, text.Length)
            from length in Gen.Choose(0, text.Length - start)
            select (text, new TextRange(start, length));
        Prop.ForAll(
                Arb.From(places),
                place =>
                {
                    var mark = PlaceMark.Of(place.text, place.Item2);
                    return WidthOf(mark.Line) <= PlaceMark.Columns + 2
                        && WidthOf(mark.Caret) <= WidthOf(mark.Line) + 1
                        && mark.Caret.TrimStart(' ', '\u3000').StartsWith('^')
                        && !mark.Line.Contains('\n');
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(2000).WithEndSize(200));
    }

    [Theory]
    [InlineData("a", 1)]
    [InlineData("é", 1)]
    [InlineData("警", 2)]
    [InlineData("ア", 2)]
    [InlineData("ｱ", 1)]
    [InlineData("Ａ", 2)]
    [InlineData("한", 2)]
    [InlineData("م", 1)]
    [InlineData("🙂", 2)]
    [InlineData("❤\uFE0F", 2)]
    [InlineData("\u0301", 0)]
    [InlineData("\u200F", 0)]
    [InlineData("…", 1)]
    [InlineData("€", 1)]
    public void Characters_take_the_columns_that_terminals_give_them(string element, int width) =>
        Assert.Equal(width, DisplayWidth.Of(element));

    private static int WidthOf(string text)
    {
        var line = TextLine.At(text, 0);
        return Enumerable.Range(0, line.Count).Sum(line.Width);
    }
}
