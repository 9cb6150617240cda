using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace LocaleGen;

public class TagSliceTests
{
    private static readonly TagTable Full = CldrData.Full.Tags;

    [Fact]
    public void A_slice_matches_every_tag_as_the_full_table_does() =>
        Prop.ForAll(
                TagTexts.Matches,
                locales =>
                {
                    var full = new LocaleMatcher(Full, locales.Supported);
                    var slice = new LocaleMatcher(
                        Full.SliceFor(locales.Supported),
                        locales.Supported
                    );
                    return locales.Desired.All(tag => full.BestMatch(tag) == slice.BestMatch(tag))
                        && full.BestMatch(locales.Desired[..3])
                            == slice.BestMatch(locales.Desired[..3]);
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void A_slice_finds_the_ancestors_and_parents_of_its_locales_as_the_full_table_does() =>
        Prop.ForAll(
                TagTexts.Matches,
                locales =>
                {
                    var slice = Full.SliceFor(locales.Supported);
                    var source = locales.Supported[0];
                    return locales.Supported.All(tag =>
                        slice.Ancestry(tag).SequenceEqual(Full.Ancestry(tag))
                        && slice.Canonicalize(tag) == Full.Canonicalize(tag)
                        && FallbackChains.ParentOf(slice, tag, locales.Supported, source)
                            == FallbackChains.ParentOf(Full, tag, locales.Supported, source)
                    );
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Theory]
    [InlineData("de", 2_000)]
    [InlineData("en", 5_000)]
    [InlineData("en de fr pl ar ja pt-BR", 8_000)]
    public void A_slice_is_small(string supported, int bytes) =>
        Assert.InRange(
            Write(Full.SliceFor(supported.Split(' ').Select(LocaleTag.Parse).ToArray())).Length,
            100,
            bytes
        );

    [Fact]
    public void A_slice_for_no_locale_has_next_to_nothing() =>
        Assert.InRange(Write(Full.SliceFor([])).Length, 50, 400);

    [Fact]
    public void A_table_that_was_written_and_read_is_the_same()
    {
        var written = Write(Full);
        var read = Read(written);

        Assert.Equal(written, Write(read));
        Assert.Equal("zh-Hant-TW", read.Maximize(LocaleTag.Parse("zh-TW")).ToString());
        Assert.All(written, unit => Assert.InRange((char)unit, ' ', '~'));
    }

    [Fact]
    public void A_table_that_is_cut_short_or_damaged_is_refused()
    {
        var written = Write(Full.SliceFor([LocaleTag.Parse("de")]));

        Assert.Throws<FormatException>(() => Read(written[..^1]));
        Assert.Throws<FormatException>(() => Read([]));
        // The first digit behind the length is of the number of likely languages.
        var damaged = written.ToArray();
        damaged[6]++;
        Assert.Throws<FormatException>(() => Read(damaged).Maximize(LocaleTag.Parse("de")));
    }

    private static byte[] Write(TagTable tags)
    {
        var writer = new RecordWriter();
        tags.WriteTo(writer);
        return Encoding.UTF8.GetBytes(writer.ToString());
    }

    private static TagTable Read(byte[] written)
    {
        var reader = new RecordReader(written);
        return TagTable.Read(ref reader);
    }
}
