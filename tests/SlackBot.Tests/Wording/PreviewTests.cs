using System.Globalization;
using LocaleGen;
using SlackBot.Wording.Previews;

namespace SlackBot.Tests.Wording;

public class PreviewTests
{
    private const string Found = "wording.search.found";

    [Theory]
    [InlineData("en", "1 one", "3 other")]
    [InlineData("pl", "1 one", "2 few", "5 many", "1.5 other")]
    [InlineData("fr", "1 one", "1000000 many", "3 other")]
    [InlineData("es", "1 one", "1000000 many", "3 other")]
    [InlineData("it", "1 one", "1000000 many", "3 other")]
    [InlineData("pt-BR", "1 one", "1000000 many", "3 other")]
    [InlineData("de", "1 one", "3 other")]
    [InlineData("ar", "0 zero", "1 one", "2 two", "3 few", "11 many", "100 other")]
    [InlineData("ja", "3 other")]
    public async Task A_plural_is_shown_for_every_category_of_the_language(
        string locale,
        params string[] lines
    )
    {
        Shipped.Require(locale);
        await using var room = await WordingRoom.OpenAsync();
        var said = await room.SayAsync(
            room.Viewer(),
            $"preview {Found} {locale} {{count, plural, zero {{zero}} one {{one}} two {{two}} few {{few}} many {{many}} other {{other}}}}"
        );
        var expected = lines
            .Select(line => line.Split(' '))
            .Select(line => $"`count = {line[0]} ({line[1]})`  {line[1]}");
        Assert.Contains($"*Preview*\n{string.Join("\n", expected)}\n", said);
        Assert.True(room.Wording.SnapshotOf("acme").IsEmpty);
    }

    [Theory]
    [InlineData("en", "1 (one)", "2 (two)", "3 (few)", "5 (other)")]
    [InlineData("fr", "1 (one)", "3 (other)")]
    [InlineData("it", "8 (many)", "3 (other)")]
    [InlineData("pl", "3 (other)")]
    public async Task A_rank_is_shown_for_every_ordinal_category(
        string locale,
        params string[] numbers
    )
    {
        Shipped.Require(locale);
        await using var room = await WordingRoom.OpenAsync();
        var said = await room.SayAsync(
            room.Viewer(),
            $"preview {Found} {locale} {{count, selectordinal, other {{#.}}}}"
        );
        Assert.All(numbers, number => Assert.Contains($"`count = {number}`", said));
    }

    [Fact]
    public async Task The_texts_are_shown_as_the_language_writes_numbers()
    {
        Shipped.Require("pl", "ar");
        await using var room = await WordingRoom.OpenAsync();
        var polish = await room.SayAsync(
            room.Viewer(),
            $"preview {Found} pl {{count, plural, other {{# alarmu}}}}"
        );
        Assert.Contains("1,5 alarmu", polish);
        var arabic = await room.SayAsync(
            room.Viewer(),
            $"preview {Found} ar {{count, plural, other {{# إنذار}}}}"
        );
        // Isolated, so that it stands behind its label whatever its direction.
        Assert.Contains("`count = 100 (other)`  \u2068100 إنذار\u2069", arabic);
    }

    [Fact]
    public void Exact_branches_are_shown_and_their_numbers_not_taken_for_categories()
    {
        var lines = Lines(
            "wording.list.summary",
            "en",
            "{reworded, plural, =0 {none} =1 {single} =3 {three} one {one} other {#}}"
        );
        Assert.Equal(
            [
                "reworded = 0 (=0): none",
                "reworded = 1 (=1): single",
                "reworded = 3 (=3): three",
                "reworded = 5 (other): 5",
            ],
            lines
        );
    }

    [Fact]
    public void An_offset_is_added_to_the_samples()
    {
        var lines = Lines(
            "wording.list.summary",
            "en",
            "{reworded, plural, offset:1 =0 {nobody} one {you and # more} other {you and # more}}"
        );
        Assert.Equal(
            [
                "reworded = 0 (=0): nobody",
                "reworded = 2 (one): you and 1 more",
                "reworded = 4 (other): you and 3 more",
            ],
            lines
        );
    }

    [Fact]
    public void A_select_is_shown_for_every_key_and_other()
    {
        var lines = Lines(
            "wording.list.next",
            "en",
            "{command, select, list {A} show {B} other {C {command}}}"
        );
        Assert.Equal(["command = list: A", "command = show: B", "command = other: C other"], lines);
    }

    [Fact]
    public void Arguments_that_choose_nothing_have_plausible_values() =>
        Assert.Equal(
            [": 3 at [found] 3"],
            Lines("wording.refused.place", "en", "{line} at {found} {character}")
        );

    [Fact]
    public void Few_combinations_are_all_shown() =>
        Assert.Equal(
            4,
            Lines(
                "wording.list.summary",
                "en",
                "{reworded, plural, one {a} other {b}} {total, plural, one {c} other {d}}"
            ).Count
        );

    [Fact]
    public void Of_many_combinations_every_branch_has_its_turn_and_the_rest_is_counted()
    {
        var message = MessageParser
            .Parse(
                "{reworded, plural, =0 {A} =10 {B} one {C} other {D}} {total, plural, =0 {E} =10 {F} =20 {G} one {H} other {I}}"
            )
            .Message!;
        var preview = Preview.Of(message, "wording.list.summary", "en");
        var texts = string.Concat(preview.Lines.Select(line => line.Text));
        Assert.All("ABCDEFGHI", branch => Assert.Contains(branch, texts));
        Assert.Equal((4 * 5) - preview.Lines.Count, preview.LeftOff);
    }

    [Fact]
    public async Task What_is_left_off_is_said()
    {
        await using var room = await WordingRoom.OpenAsync();
        var keys = string.Concat(Enumerable.Range(1, 30).Select(number => $"k{number} {{x}} "));
        var said = await room.SayAsync(
            room.Viewer(),
            $"preview wording.list.next {{command, select, {keys}other {{y}}}}"
        );
        Assert.Contains("19 more combinations are not shown.", said);
    }

    [Fact]
    public async Task An_empty_message_is_shown_as_such()
    {
        await using var room = await WordingRoom.OpenAsync();
        var said = await room.SayAsync(
            room.Viewer(),
            $"preview {Found} {{count, plural, one {{}} other {{x}}}}"
        );
        Assert.Contains("`count = 1 (one)`  (nothing)", said);
    }

    [Fact]
    public async Task Without_a_text_the_words_in_use_are_shown()
    {
        await using var room = await WordingRoom.OpenAsync();
        var builtIn = await room.SayAsync(room.Viewer(), $"preview {Found}");
        Assert.Contains("3 messages found", builtIn);
        await room.AskAsync(room.Editor(), $"set {Found} {{count}} hits");
        Assert.Contains("3 hits", await room.SayAsync(room.Viewer(), $"preview {Found} EN"));
    }

    [Fact]
    public async Task A_text_with_a_fault_is_refused_as_when_it_is_set()
    {
        await using var room = await WordingRoom.OpenAsync();
        var said = await room.SayAsync(room.Viewer(), $"preview {Found} {{cuont}}");
        Assert.Contains("This text cannot be used for", said);
        Assert.Contains("{cuont}\n ^~~~~", said);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_number_is_known_for_every_category_of_every_language(bool ordinal)
    {
        foreach (var locale in CldrData.Full.Locales)
        {
            var rules = CldrData.Full.Find(LocaleTag.Parse(locale))!.Plurals;
            foreach (var category in ordinal ? rules.OrdinalCategories : rules.CardinalCategories)
            {
                var sample = PluralSamples
                    .Of(rules, ordinal, category)
                    .Cast<decimal?>()
                    .FirstOrDefault();
                Assert.True(sample is not null, $"{locale} {category}");
            }
        }
    }

    private static List<string> Lines(string key, string locale, string text)
    {
        var message = MessageParser.Parse(text).Message!;
        return
        [
            .. Preview
                .Of(message, key, locale)
                .Lines.Select(line =>
                    string.Create(CultureInfo.InvariantCulture, $"{line.Label}: {line.Text}")
                ),
        ];
    }
}
