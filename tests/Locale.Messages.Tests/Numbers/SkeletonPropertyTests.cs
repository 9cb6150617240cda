using FsCheck;
using FsCheck.Fluent;

namespace LocaleGen;

public class SkeletonPropertyTests
{
    /// <summary>One row for each thing that a part may settle.</summary>
    private static readonly string[][] Parts =
    [
        ["compact-short", "compact-long", "scientific/*ee", "engineering", "E0", "notation-simple"],
        ["percent", "currency/USD", "unit/meter", "measure-unit/mass-gram", "base-unit", "%"],
        [".00", ".##/@@@+", "@@#", "precision-increment/0.05", "precision-integer/w"],
        ["rounding-mode-up", "rounding-mode-half-floor"],
        ["integer-width/##00", "000", "integer-width-trunc"],
        ["scale/100", "scale/-0.5"],
        ["group-off", ",!", "group-thousands"],
        ["latin", "numbering-system/thai"],
        ["unit-width-narrow", "unit-width-hidden"],
        ["sign-always", "()?", "+-"],
        ["decimal-always", "decimal-auto"],
    ];

    private static readonly Gen<string[]> Skeleton =
        from kinds in Gen.Shuffle(Parts)
        from count in Gen.Choose(1, Parts.Length)
        from words in Gen.CollectToArray(kinds.Take(count), words => Gen.Elements(words))
        select words;

    [Fact]
    public void Parts_that_settle_different_things_stand_in_any_order() =>
        Prop.ForAll(
                Skeleton.ToArbitrary(),
                words => MessageParser.Parse(Message(words)).Errors.Count == 0
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void A_part_that_is_repeated_is_refused_where_it_stands_again() =>
        Prop.ForAll(
                Skeleton.ToArbitrary(),
                words =>
                {
                    var text = Message([.. words, words[0]]);
                    var error = Assert.Single(MessageParser.Parse(text).Errors);
                    Assert.Equal(
                        text.LastIndexOf(words[0], StringComparison.Ordinal),
                        error.Range.Start
                    );
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void Any_text_is_a_style_or_is_refused_within_it()
    {
        var pieces = Gen.Elements(
            "::",
            " ",
            "/",
            "0",
            "#",
            "@",
            ".",
            ",",
            "E",
            "+",
            "*",
            "%",
            "¤",
            "-",
            "''",
            ";",
            "w",
            "scale",
            "unit",
            "meter",
            "-per-",
            "\uD83D",
            "é",
            "9"
        );
        Prop.ForAll(
                pieces.ArrayOf().ToArbitrary(),
                parts =>
                {
                    var text = $"{{n, number, ::{string.Concat(parts)}x}}";
                    foreach (var error in MessageParser.Parse(text).Errors)
                    {
                        Assert.InRange(error.Range.Start, 11, text.Length);
                        Assert.InRange(error.Range.End, error.Range.Start, text.Length);
                    }
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
    }

    private static string Message(IEnumerable<string> words) =>
        $"{{n, number, ::{string.Join(' ', words)}}}";
}
