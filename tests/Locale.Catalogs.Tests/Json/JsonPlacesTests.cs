using FsCheck;
using FsCheck.Fluent;

namespace LocaleGen.Tests;

public sealed class JsonPlacesTests
{
    [Theory]
    [InlineData("""{ "a": "plain [|x|]" }""", 6, 1)]
    [InlineData("""{ "a": "\"\\[|x|]" }""", 2, 1)]
    [InlineData("""{ "a": "\u00e9[|\n|]" }""", 1, 1)]
    [InlineData("""{ "a": "\uD83D\uDE00[|x\ty|]z" }""", 2, 3)]
    [InlineData("""{ "a": "😀[|x|]" }""", 2, 1)]
    [InlineData("""{ "a": "ab[||]" }""", 2, 0)]
    [InlineData("""{ "a": "ab[||]" }""", 99, 3)]
    [InlineData("""{ "a": "\q[|x|]\u12" }""", 1, 1)]
    public void A_piece_of_a_text_is_found_in_the_file(string marked, int start, int length)
    {
        var expected = TextRange.Between(
            marked.IndexOf("[|", StringComparison.Ordinal),
            marked.IndexOf("|]", StringComparison.Ordinal) - 2
        );
        var text = marked.Replace("[|", "").Replace("|]", "");
        var entry = JsonLocaleReader.Read(text, "").Entries[0];
        Assert.Equal(
            expected,
            LocaleFormat.Json.PlacesOf(text, entry.ValueRange).Map(new TextRange(start, length))
        );
    }

    [Fact]
    public void Any_texts_written_as_JSON_read_back_exactly_with_their_places()
    {
        var pairs = ArbMap
            .Default.GeneratorFor<string>()
            .Where(text => text is not null)
            .Two()
            .ListOf();
        Prop.ForAll(
                pairs.Zip(Gen.Choose(0, int.MaxValue)).ToArbitrary(),
                sample =>
                {
                    var texts = LocaleWriting.Distinct(sample.Item1);
                    var written = LocaleWriting.Write(texts, new Random(sample.Item2));
                    var file = JsonLocaleReader.Read(written, "");
                    Assert.Empty(file.Errors);
                    Assert.Equal(
                        texts.OrderBy(pair => pair.Key, StringComparer.Ordinal),
                        file.Entries.Select(entry => KeyValuePair.Create(entry.Key, entry.Text))
                            .OrderBy(pair => pair.Key, StringComparer.Ordinal)
                    );
                    Assert.All(file.Entries, entry => AssertPlaces(written, entry));
                }
            )
            .QuickCheckThrowOnFailure();
    }

    private static void AssertPlaces(string written, LocaleEntry entry)
    {
        var places = LocaleFormat.Json.PlacesOf(written, entry.ValueRange);
        for (var index = 0; index < entry.Text.Length; index++)
        {
            var piece = places.Map(new TextRange(index, 1));
            var literal = written.Substring(piece.Start, piece.Length);
            Assert.Equal(entry.Text[index], LocaleWriting.UnitOf(literal));
        }

        Assert.Equal('"', written[places.Map(new TextRange(entry.Text.Length, 0)).Start]);
        Assert.Equal('"', written[entry.KeyRange.Start - 1]);
        Assert.Equal('"', written[entry.KeyRange.End]);
    }
}
