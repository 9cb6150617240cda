using System.Net;
using System.Xml.Linq;
using FsCheck;
using FsCheck.Fluent;

namespace LocaleGen.Tests;

public sealed class ResxPropertyTests
{
    private static readonly string[] Pieces =
    [
        "<",
        ">",
        "&",
        "]]>",
        "<![CDATA[",
        "<!--",
        "-->",
        "</data>",
        "<data name=\"k\">",
        "<value>",
        "</value>",
        "<!DOCTYPE [",
        "\"",
        "\u0000",
        "\uD800",
        "&#x110000;",
        "</root>",
        "/>",
    ];

    private static Arbitrary<(List<(string, string)> Texts, string File, int Seed)> Files =>
        ArbMap
            .Default.GeneratorFor<string>()
            .Where(text => text is not null)
            .Two()
            .ListOf()
            .Zip(Gen.Choose(0, int.MaxValue))
            .Select(sample =>
            {
                var texts = ResxWriting.Texts(sample.Item1);
                return (texts, ResxWriting.Write(texts, new Random(sample.Item2)), sample.Item2);
            })
            .ToArbitrary();

    [Fact]
    public void Any_file_reads_as_it_was_written_and_as_the_frameworks_own_reader_has_it() =>
        Prop.ForAll(
                Files,
                sample =>
                {
                    var file = ResxLocaleReader.Read(sample.File, "");
                    Assert.Empty(file.Errors);
                    var found = file.Entries.Select(entry => (entry.Key, entry.Text)).ToList();
                    Assert.Equal(sample.Texts, found);
                    Assert.Equal(ReadByFramework(sample.File), found);
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Every_character_is_found_where_it_is_written() =>
        Prop.ForAll(
                Files,
                sample =>
                {
                    foreach (var entry in ResxLocaleReader.Read(sample.File, "").Entries)
                    {
                        AssertPlaces(sample.File, entry);
                    }
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Nothing_that_happens_to_a_file_makes_the_reader_throw() =>
        Prop.ForAll(
                Files,
                sample =>
                {
                    var random = new Random(sample.Seed);
                    var file = sample.File;
                    for (var count = random.Next(1, 8); count > 0; count--)
                    {
                        var place = random.Next(file.Length + 1);
                        file =
                            random.Next(3) == 0
                                ? file.Remove(
                                    place,
                                    random.Next(Math.Min(20, file.Length - place) + 1)
                                )
                                : file.Insert(place, Pieces[random.Next(Pieces.Length)]);
                    }

                    AssertSane(file);
                }
            )
            .QuickCheckThrowOnFailure();

    private static void AssertSane(string text)
    {
        var file = ResxLocaleReader.Read(text, "");
        var whole = new TextRange(0, text.Length);
        Assert.All(file.Errors, error => AssertWithin(error.Range, whole));
        foreach (var entry in file.Entries)
        {
            AssertWithin(entry.KeyRange, whole);
            AssertWithin(entry.ValueRange, whole);
            for (var index = 0; index <= entry.Text.Length; index++)
            {
                var piece = new TextRange(index, 1);
                AssertWithin(
                    LocaleFormat.Resx.MapRange(text, entry.ValueRange, piece),
                    entry.ValueRange
                );
            }
        }
    }

    private static void AssertWithin(TextRange range, TextRange around)
    {
        Assert.InRange(range.Start, around.Start, around.End);
        Assert.InRange(range.End, range.Start, around.End);
    }

    private static void AssertPlaces(string file, LocaleEntry entry)
    {
        for (var index = 0; index < entry.Text.Length; index++)
        {
            var place = LocaleFormat.Resx.MapRange(file, entry.ValueRange, new TextRange(index, 1));
            var written = file.Substring(place.Start, place.Length);
            var decoded = written == "\r\n" ? "\n" : WebUtility.HtmlDecode(written);
            Assert.Contains(entry.Text[index], decoded);
            Assert.Equal(decoded.Length, char.IsSurrogatePair(decoded + " ", 0) ? 2 : 1);
        }
    }

    private static List<(string, string)> ReadByFramework(string file) =>
        [
            .. XDocument
                .Parse(file, LoadOptions.PreserveWhitespace)
                .Root!.Elements("data")
                .Select(data => (data.Attribute("name")!.Value, data.Element("value")!.Value)),
        ];
}
