namespace LocaleGen;

/// <summary>Alone in the process, since it looks at the memory of all of it.</summary>
[CollectionDefinition(nameof(CatalogMemoryTests), DisableParallelization = true)]
[Collection(nameof(CatalogMemoryTests))]
public class CatalogMemoryTests
{
    [Fact]
    public void However_many_tags_are_asked_for_no_more_is_kept()
    {
        AskForManyTags("a", 1_000);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        AskForManyTags("b", 100_000);
        var grown = GC.GetTotalMemory(forceFullCollection: true) - before;
        Assert.InRange(grown, long.MinValue, 1_000_000);
    }

    private static void AskForManyTags(string prefix, int count)
    {
        var german = TestStrings.Catalog.For("de");
        for (var number = 0; number < count; number++)
        {
            Assert.Same(german, TestStrings.Catalog.For($"de-x-{prefix}{number}"));
            TestStrings.Catalog.Match($"pl-x-{prefix}{number};q=0.5");
        }
    }
}
