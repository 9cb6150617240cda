using System.Runtime.CompilerServices;

namespace LocaleGen.Tests;

/// <summary>A locale is checked file by file, and a file is forgotten when it is checked.</summary>
public sealed class LocaleReviewTests
{
    private const string Path = "de/shop.json";

    private readonly CatalogChecks checks = new(CldrData.Full, TestFolder.KnownTags);
    private readonly LocaleFolder folder = new(
        "en",
        [
            Read("en.json", """{ "title": "Title" }"""),
            Read("en/shop.json", """{ "price": "{price, number}" }"""),
        ],
        CldrData.Full.Tags
    );

    [Fact]
    public void A_file_that_was_checked_is_not_kept()
    {
        var review = checks.Review(folder, new("de", ""));
        var read = AddTo(review);
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        Assert.False(read.IsAlive);
        Assert.Equal(
            ["LOC101 de/shop.json(1,1)", "LOC102 de/shop.json(3,4)"],
            review
                .Finish()
                .Select(one => $"{one.Rule.Id} {one.File!.Describe(one.Range.Start)}")
                .Order()
        );
    }

    [Fact]
    public void A_baseline_knows_the_text_of_an_extra_key_in_a_file_that_is_not_kept()
    {
        var review = checks.Review(folder, new("de", ""));
        AddTo(review);
        var extra = review.Finish().Single(one => one.Rule == LocaleRules.KeyOnlyInTranslation);
        Assert.Equal(
            new BaselineEntry("LOC102", "de/shop", "shop.other", TextHash.Of("Anderes")),
            BaselineEntry.Of(extra)
        );
    }

    [Fact]
    public void Of_a_key_that_stands_twice_only_the_first_text_is_compared_with_the_source()
    {
        var review = checks.Review(folder, new("de", ""));
        var first = review.Add(Read("de.json", """{ "shop.price": "{preis}" }"""));
        var second = review.Add(Read("de/shop.json", """{ "price": "{preis}" }"""));
        Assert.Contains(first.Found, one => one.Rule == LocaleRules.ArgumentMismatch);
        Assert.DoesNotContain(second.Found, one => one.Rule == LocaleRules.ArgumentMismatch);
        Assert.Contains(review.Finish(), one => one.Rule == LocaleRules.DuplicateKey);
    }

    // Not inlined, so that no local variable keeps the file.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference AddTo(LocaleReview review)
    {
        var file = Read(Path, "{\n  \"price\": \"{price, number}\",\n  \"other\": \"Anderes\" }");
        review.Add(file);
        return new(file);
    }

    private static CatalogFile Read(string path, string text) =>
        CatalogFile.Read(path, LocaleFilePath.FromRelativePath(path), text);
}
