namespace LocaleGen.Tests;

public sealed class HostileTextTests
{
    private static readonly string[] Pieces =
    [
        "{n, plural, one {1 file} few {#} other {# files}}",
        "{n, plural, offset:1 =0 {a} =1 {b} zero {c} other {d}}",
        "{n, selectordinal, one {#st} other {#th}}",
        "{g, select, male {he} female {she} other {they}}",
        "{n, pluriel, un {#} autre {#}}",
        "{n, choice, 0#no|1#one|1<many}",
        "{n, plural, one {x} other {{g, select, a {# b} other {#}}}}",
        "l'{name}",
        "'{0}'",
        "''",
        "'",
        "#",
        "{",
        "}",
        ", other {x}",
        " ",
        "1",
        "{n}",
    ];

    private static readonly string[] Locales = ["en", "pl", "fr", "ar", "ja", "ru", "cs"];

    [Fact]
    public void Whatever_a_text_holds_a_review_answers_and_its_fixes_fit()
    {
        var random = new Random(5);
        var review = new TextReview(RuleFilter.Everything);
        for (var run = 0; run < 20_000; run++)
        {
            var locale = Locales[random.Next(Locales.Length)];
            var found = new List<MessageError>();
            var text = Of(Write(random), locale);
            review.Check(
                run % 3 == 0 ? text : text with { Source = Of(Write(random), "en") },
                found
            );
            Assert.All(
                found,
                error =>
                {
                    Assert.InRange(error.Range.Start, 0, text.Text.Length);
                    Assert.InRange(error.Range.End, error.Range.Start, text.Text.Length);
                    Assert.NotEqual(text.Text, error.Fix?.Apply(text.Text));
                }
            );
        }
    }

    private static string Write(Random random)
    {
        var text = string.Concat(
            Enumerable.Range(0, random.Next(1, 4)).Select(_ => Pieces[random.Next(Pieces.Length)])
        );
        for (var changes = random.Next(3); changes > 0 && text.Length > 1; changes--)
        {
            var place = random.Next(text.Length);
            text =
                random.Next(2) == 0
                    ? text.Remove(place, 1)
                    : text.Insert(place, Pieces[random.Next(Pieces.Length)]);
        }

        return text;
    }

    private static ReviewedText Of(string text, string locale) =>
        new(
            text,
            MessageParser.Parse(text),
            ReviewedLocale.Of(locale, CldrData.Full.Find(LocaleTag.Parse(locale)))
        );
}
