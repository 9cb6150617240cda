using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace LocaleGen;

public class HostileMessageTests
{
    private const int Million = 1_000_000;

    [Fact]
    public void A_broken_message_is_refused_at_a_place_inside_it() =>
        Prop.ForAll(
                MessageTrees.Mutations,
                text =>
                {
                    var parsed = MessageParser.Parse(text);
                    return parsed.Message is null == parsed.Errors.Count > 0
                        && parsed.Errors.All(error => IsInside(text, error.Range));
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(5000));

    [Fact]
    public void Any_text_is_answered() =>
        Prop.ForAll<string>(text => MessageParser.Parse(text ?? "") is not null)
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Null_is_the_callers_mistake() =>
        Assert.Throws<ArgumentNullException>(() => MessageParser.Parse(null!));

    [Theory]
    [InlineData("{", 1000)]
    [InlineData("{", Million)]
    [InlineData("{}", Million)]
    [InlineData("{n, plural, other {", 101)]
    [InlineData("{n, plural, other {", 1000)]
    [InlineData("{n, select, other {", Million / 10)]
    [InlineData("{n, number, {", Million / 10)]
    [InlineData("{n, number, '", Million / 10)]
    [InlineData("{n, foo}", Million / 10)]
    [InlineData("{01}", Million / 10)]
    public void Braces_without_end_are_refused(string piece, int times)
    {
        var text = new StringBuilder().Insert(0, piece, times).ToString();

        Assert.True(IsInside(text, Parsed.Error(text).Range));
    }

    [Theory]
    [InlineData("}", Million)]
    [InlineData("'{'", Million)]
    [InlineData("''", Million)]
    [InlineData("{n}", Million / 10)]
    [InlineData("\0\uD800", Million)]
    public void A_long_message_is_read(string piece, int times) =>
        Parsed.Parts(new StringBuilder().Insert(0, piece, times).ToString());

    [Fact]
    public void A_message_nested_as_deep_as_allowed_is_read_and_printed()
    {
        var text = Nested(MessageParser.DeepestNesting);
        var tree = MessageParser.Parse(text).Message;

        Assert.NotNull(tree);
        Assert.Equal(text, MessagePrinter.Print(tree));
    }

    [Theory]
    [InlineData(101)]
    [InlineData(1000)]
    public void A_message_nested_deeper_is_refused_where_it_is_too_deep(int depth)
    {
        var error = Parsed.Error(Nested(depth));

        Assert.Equal(
            (100 * "{n, plural, other {".Length) + "{n, plural, other ".Length,
            error.Range.Start
        );
        Assert.Contains("more than 100 branches deep", error.Text);
    }

    [Fact]
    public void Ten_thousand_branches_are_read()
    {
        var keys = Enumerable.Range(0, 10_000).ToList();
        var select = string.Concat(keys.Select(key => $"k{key} {{}}"));
        var plural = string.Concat(keys.Select(key => $"={key} {{}}"));

        Assert.Equal(
            10_001,
            Parsed.Only<SelectPart>($"{{g, select, {select} other {{}}}}").Branches.Count
        );
        Assert.Equal(
            10_001,
            Parsed.Only<PluralPart>($"{{n, plural, {plural} other {{}}}}").Branches.Count
        );
    }

    [Fact]
    public void A_long_name_is_shortened_in_the_error()
    {
        var error = Parsed.Error(
            $"{{n, plural, {new string('a', 29)}😀{new string('b', Million)} {{}} other {{}}}}"
        );

        Assert.Equal(12, error.Range.Start);
        Assert.True(error.Text.Length < 200);
        Assert.DoesNotContain(error.Text, char.IsSurrogate);
    }

    private static string Nested(int depth) =>
        string.Concat(Enumerable.Repeat("{n, plural, other {", depth))
        + "#"
        + new string('}', 2 * depth);

    private static bool IsInside(string text, TextRange range) =>
        range.Start >= 0 && range.Length >= 0 && range.End <= text.Length;
}
