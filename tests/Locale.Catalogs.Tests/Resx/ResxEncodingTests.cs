namespace LocaleGen.Tests;

public sealed class ResxEncodingTests
{
    [Theory]
    [InlineData(null, "utf-8")]
    [InlineData("utf-8", "utf-8")]
    [InlineData("UTF-8", null)]
    [InlineData("utf-16", "utf-16")]
    [InlineData("UTF-16", "utf-16BE")]
    [InlineData(null, "utf-16")]
    [InlineData("windows-1252", "iso-8859-1")]
    public void A_file_that_is_what_it_declares_is_fine(string? declared, string? encoding) =>
        Assert.Empty(Check(declared, encoding, "Grüße"));

    [Theory]
    [InlineData("iso-8859-1", "utf-8", "Grüße")]
    [InlineData("utf-8", "iso-8859-1", "Grüße")]
    [InlineData("utf-16", "utf-8", "ascii")]
    public void A_declaration_that_is_not_true_is_reported_at_it(
        string declared,
        string encoding,
        string text
    )
    {
        var found = Assert.Single(Check(declared, encoding, text));
        Assert.Equal(LocaleRules.FileEncoding, found.Rule);
        Assert.Equal(declared, found.File!.Text.Substring(found.Range.Start, found.Range.Length));
    }

    [Fact]
    public void Where_all_is_ASCII_it_makes_no_difference() =>
        Assert.Empty(Check("iso-8859-1", "utf-8", "ascii"));

    [Fact]
    public void A_file_that_declares_nothing_must_be_UTF8() =>
        Assert.Single(Check(null, "iso-8859-1", "Grüße"));

    private static IReadOnlyList<CatalogDiagnostic> Check(
        string? declared,
        string? encoding,
        string text
    )
    {
        var declaration = declared is null
            ? ""
            : $"<?xml version=\"1.0\" encoding='{declared}'?>\n";
        var file = CatalogFile.Read(
            "Resources.resx",
            new("en", ""),
            $"{declaration}<root><data name='a'><value>{text}</value></data></root>",
            encoding
        );
        return [.. FileChecks.CheckEncoding(file)];
    }
}
