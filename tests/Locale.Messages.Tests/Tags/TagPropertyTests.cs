using FsCheck;
using FsCheck.Fluent;

namespace LocaleGen;

public class TagPropertyTests
{
    private static readonly TagTable Tags = CldrData.Full.Tags;

    [Fact]
    public void Parsing_a_printed_tag_gives_the_tag() =>
        Check(TagTexts.Tag, tag => LocaleTag.Parse(tag.ToString()) == tag);

    [Fact]
    public void Whatever_is_read_prints_as_a_text_that_reads_the_same() =>
        Check(
            TagTexts.Any,
            text =>
                !LocaleTag.TryParse(text, out var tag)
                || LocaleTag.Parse(tag.ToString()).ToString() == tag.ToString()
        );

    [Fact]
    public void Case_and_separator_make_no_difference() =>
        Check(
            TagTexts.Tag,
            tag =>
                LocaleTag.Parse(tag.ToString().ToUpperInvariant()) == tag
                && LocaleTag.Parse(tag.ToString().ToLowerInvariant().Replace('-', '_')) == tag
        );

    [Fact]
    public void Canonicalizing_twice_is_canonicalizing_once() =>
        Check(
            TagTexts.Tag,
            tag => Tags.Canonicalize(Tags.Canonicalize(tag)) == Tags.Canonicalize(tag)
        );

    [Fact]
    public void Maximizing_twice_is_maximizing_once() =>
        Check(TagTexts.Tag, tag => Tags.Maximize(Tags.Maximize(tag)) == Tags.Maximize(tag));

    [Fact]
    public void A_minimized_tag_maximizes_to_the_same() =>
        Check(TagTexts.Tag, tag => Tags.Maximize(Tags.Minimize(tag)) == Tags.Maximize(tag));

    [Fact]
    public void An_ancestor_never_has_another_script() =>
        Check(
            TagTexts.Tag,
            tag =>
            {
                // A language that CLDR does not know has no script but the one that is written.
                var scripts = Tags.Ancestry(tag)
                    .TakeWhile(ancestor => ancestor.Language == Tags.Canonicalize(tag).Language)
                    .Select(ancestor => Tags.Maximize(ancestor).Script)
                    .OfType<string>();
                return scripts.Distinct().Count() <= 1;
            }
        );

    [Fact]
    public void The_ancestors_of_an_ancestor_are_the_rest_of_the_line() =>
        Check(
            TagTexts.Tag,
            tag =>
            {
                var line = Tags.Ancestry(tag).ToList();
                return line.Select((ancestor, index) => (ancestor, index))
                    .All(place =>
                        Tags.Ancestry(place.ancestor).SequenceEqual(line.Skip(place.index))
                    );
            }
        );

    private static void Check<T>(Arbitrary<T> values, Func<T, bool> holds) =>
        Prop.ForAll(values, holds).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));
}
