using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace LocaleGen;

public sealed class CompositeReaderTests
{
    [Fact]
    public void Items_become_arguments_named_by_their_number()
    {
        const string text = "It's {1} of {0 }, {{as ever}}";
        var message = Read(text);
        Assert.Equal(
            [
                new TextPart("It's "),
                new PlainPart("1"),
                new TextPart(" of "),
                new PlainPart("0"),
                new TextPart(", {as ever}"),
            ],
            message.Parts
        );
        Assert.Equal(new TextRange(5, 3), message.Parts[1].Range);
        Assert.Equal(new TextRange(6, 1), ((ArgumentPart)message.Parts[1]).NameRange);
        Assert.Equal(TextRange.Between(16, text.Length), message.Parts[4].Range);
    }

    [Theory]
    [InlineData("N0", FormatType.Number, "::precision-integer")]
    [InlineData("n2", FormatType.Number, "::.00")]
    [InlineData("F1", FormatType.Number, "::.0 group-off")]
    [InlineData("P0", FormatType.Number, "::percent scale/100 precision-integer")]
    [InlineData("D3", FormatType.Number, "::integer-width/+000 precision-integer group-off")]
    [InlineData("C", FormatType.Number, "currency")]
    [InlineData("#,##0.00", FormatType.Number, "#,##0.00")]
    [InlineData("00", FormatType.Number, "00")]
    [InlineData("0.##%", FormatType.Number, "0.##%")]
    [InlineData("d", FormatType.Date, "short")]
    [InlineData("D", FormatType.Date, "full")]
    [InlineData("t", FormatType.Time, "short")]
    [InlineData("T", FormatType.Time, "medium")]
    [InlineData("M", FormatType.Date, "::MMMMd")]
    [InlineData("y", FormatType.Date, "::yMMMM")]
    [InlineData("yyyy-MM-dd HH:mm", FormatType.Date, "yyyy-MM-dd HH:mm")]
    [InlineData("dddd, d. MMMM 'at' h:mm tt", FormatType.Date, "EEEE, d. MMMM 'at' h:mm a")]
    public void A_format_with_an_equal_is_taken_over(string format, FormatType type, string style)
    {
        var part = Assert.IsType<FormatPart>(Assert.Single(Read($"{{0:{format}}}").Parts));
        Assert.Equal(new FormatPart("0", type, style), part);
        Assert.Equal(new TextRange(3, format.Length), part.StyleRange);
    }

    [Fact]
    public void What_is_taken_over_is_right_in_ICU_MessageFormat_too()
    {
        foreach (
            var format in "N0 N5 F0 F2 P0 P1 D1 D8 C #,##0.0# 0% d D t T m y dd.MM.yy".Split(' ')
        )
        {
            var part = (FormatPart)Read($"{{0:{format}}}").Parts[0];
            var written = $"{{0, {part.Type.ToString().ToLowerInvariant()},{part.Style}}}";
            var parsed = MessageParser.Parse(written);
            Assert.Equal([part], parsed.Message!.Parts);
            Assert.Empty(parsed.Notes);
        }
    }

    [Theory]
    [InlineData("{0:X}", 3, 1)]
    [InlineData("{0:N}", 3, 1)]
    [InlineData("{0:G}", 3, 1)]
    [InlineData("{0:C0}", 3, 2)]
    [InlineData("{0:MM/dd/yyyy}", 3, 10)]
    [InlineData("{0:hh\\:mm}", 3, 6)]
    [InlineData("{0:yyyy-QQ}", 3, 7)]
    [InlineData("{0:'x}", 3, 2)]
    [InlineData("{0, -10}", 4, 3)]
    public void A_format_without_an_equal_leaves_plain_text_and_a_note(
        string text,
        int start,
        int length
    )
    {
        var parsed = Parse(text);
        Assert.Equal([new PlainPart("0")], parsed.Message!.Parts);
        var note = Assert.Single(parsed.Notes);
        Assert.Equal(LocaleRules.FormatWithoutEqual, note.Rule);
        Assert.Equal(new TextRange(start, length), note.Range);
    }

    [Theory]
    [InlineData("Press {Enter}")]
    [InlineData("}{")]
    [InlineData("{{0}} and {{")]
    [InlineData("{")]
    [InlineData("{name}, {name}")]
    [InlineData("It's 100 %")]
    public void A_text_without_an_item_is_text_as_it_stands(string text) =>
        Assert.Equal([new TextPart(text)], Read(text).Parts);

    [Theory]
    [InlineData("{0} }", 4, 1)]
    [InlineData("{0} {", 4, 1)]
    [InlineData("{0} {}", 4, 2)]
    [InlineData("{0} {name}", 4, 2)]
    [InlineData("a {0", 2, 1)]
    [InlineData("a {0:N0", 2, 1)]
    [InlineData("{0,}", 3, 1)]
    [InlineData("{0, plural, one {x} other {y}}", 4, 1)]
    [InlineData("{0:a{0}}", 0, 5)]
    [InlineData("{0 x}", 0, 4)]
    [InlineData("{12345678}", 0, 10)]
    [InlineData("You have {count, plural, one {# file} other {# files}}", 9, 45)]
    public void What_programs_could_not_format_is_an_error(string text, int start, int length)
    {
        var error = Assert.Single(Parse(text).Errors);
        Assert.Equal(LocaleRules.SyntaxError, error.Rule);
        Assert.Equal(new TextRange(start, length), error.Range);
    }

    [Fact]
    public void An_error_in_an_ICU_message_says_how_to_read_it_as_one() =>
        Assert.Contains("LocaleSyntax", Parse("{0, plural, other {x}}").Errors[0].Text);

    [Fact]
    public void A_plain_text_is_text_whatever_it_holds()
    {
        var parsed = MessageParser.Parse("{0} '{' {", DeclaredTags.None, MessageSyntax.Plain);
        Assert.Equal([new TextPart("{0} '{' {")], parsed.Message!.Parts);
        Assert.Empty(
            MessageParser.Parse("", DeclaredTags.None, MessageSyntax.Plain).Message!.Parts
        );
    }

    [Fact]
    public void A_text_with_items_says_what_string_Format_makes_of_it() =>
        Prop.ForAll(
                Gen.Elements("{0}", "{1}", "{2 }", "{{", "}}", "{", "}", "'", "x", "{0", ",", ":")
                    .ListOf()
                    .Select(string.Concat)
                    .ToArbitrary(),
                CompareWithStringFormat
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Any_text_is_answered_with_places_inside_it() =>
        Prop.ForAll<string>(text =>
            {
                var parsed = Parse("{0}" + text);
                Assert.All(
                    parsed.Errors.Concat(parsed.Notes),
                    error =>
                        Assert.InRange(error.Range.End, error.Range.Start, (text?.Length ?? 0) + 3)
                );
            })
            .QuickCheckThrowOnFailure();

    private static void CompareWithStringFormat(string text)
    {
        var parsed = Parse(text);
        if (parsed.Message is { } message && message.Parts.Any(part => part is PlainPart))
        {
            object[] values = ["<a>", "<b>", "<c>"];
            Assert.Equal(
                string.Format(CultureInfo.InvariantCulture, text, values),
                Write(message, values)
            );
        }
        else if (parsed.Message is null)
        {
            Assert.Throws<FormatException>(() =>
                string.Format(CultureInfo.InvariantCulture, text, 0, 1, 2)
            );
        }
    }

    private static string Write(Message message, object[] values) =>
        string.Concat(
            message.Parts.Select(part =>
                part is TextPart text
                    ? text.Text
                    : values[int.Parse(((PlainPart)part).Name, CultureInfo.InvariantCulture)]
            )
        );

    private static Message Read(string text)
    {
        var parsed = Parse(text);
        Assert.Empty(parsed.Errors);
        return parsed.Message!;
    }

    private static ParsedMessage Parse(string text) =>
        MessageParser.Parse(text, DeclaredTags.None, MessageSyntax.Composite);
}
