namespace LocaleGen.Tests;

public sealed class BaselineTests
{
    private static LocaleProject Project =>
        new LocaleProject()
            .With("Locales/en.json", """{ "a": "A", "b": "{n}" }""")
            .With("Locales/de.json", """{ "b": "ohne" }""");

    [Fact]
    public async Task What_a_baseline_covers_is_not_reported()
    {
        const string known = """
            { "version": 1, "findings": [
                { "rule": "LOC101", "file": "de", "key": "a" },
                { "rule": "LOC103", "file": "de", "key": "b", "hash": "c53a0674" } ] }
            """;
        Assert.Equal(2, (await Project.AnalyzeAsync()).Count);
        Assert.Empty(await Project.With("locale.baseline.json", known).AnalyzeAsync());
        var changed = Project.With("Locales/de.json", """{ "b": "anders" }""");
        var told = await changed.With("locale.baseline.json", known).AnalyzeAsync();
        Assert.Equal("LOC103", Assert.Single(told).Id);
    }

    [Fact]
    public async Task A_fault_of_the_baseline_is_reported_in_it()
    {
        var found = await Project
            .With("locale.baseline.json", """{ "findings": [ 1 ] }""")
            .AnalyzeAsync();
        Assert.Equal(3, found.Count);
        var fault = Assert.Single(found, one => one.Id == "LOC004");
        Assert.Equal("locale.baseline.json", fault.Location.GetLineSpan().Path);
    }
}
