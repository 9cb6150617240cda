namespace LocaleGen.Tests;

public sealed class NearMatchTests
{
    [Theory]
    [InlineData("servcie", "service")]
    [InlineData("Service", "service")]
    [InlineData("services", "service")]
    [InlineData("sevice", "service")]
    [InlineData("en_GB", "en-GB")]
    [InlineData("cuont", "count")]
    public void The_nearest_name_is_found(string name, string expected) =>
        Assert.Equal(expected, NearMatch.Find(name, ["count", "en-GB", "service", "since"]));

    [Theory]
    [InlineData("n")]
    [InlineData("dienst")]
    [InlineData("")]
    public void What_is_too_far_from_all_names_finds_none(string name) =>
        Assert.Null(NearMatch.Find(name, ["count", "service", "since"]));

    [Fact]
    public void Of_equally_near_names_the_first_is_found() =>
        Assert.Equal("bat", NearMatch.Find("cat", ["bat", "hat"]));

    [Fact]
    public void A_name_that_is_there_is_its_own_nearest() =>
        Assert.Equal("hat", NearMatch.Find("hat", ["bat", "hat"]));

    [Fact]
    public void A_megabyte_is_not_compared() =>
        Assert.Null(NearMatch.Find(new string('a', 1_000_000), [new string('a', 999_999)]));
}
