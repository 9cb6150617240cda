namespace LocaleGen;

public class EnumTests
{
    private const string Status =
        "{s, select, open {o} in_progress {p} done_for_now {d} odd_name {n} größe {g} other {x}}";

    private static readonly LocaleMessages Message = InMemoryCatalog.Single(
        "en",
        Status,
        new ArgumentDeclaration("s", "TestStatus")
    );

    [Theory]
    [InlineData(TestStatus.Open, "o")]
    [InlineData(TestStatus.InProgress, "p")]
    [InlineData(TestStatus.DoneForNow, "d")]
    [InlineData(TestStatus._Odd_Name_, "n")]
    [InlineData(TestStatus.Größe, "g")]
    [InlineData(TestStatus.Other, "x")]
    [InlineData((TestStatus)99, "x")]
    public void A_value_meets_the_key_of_its_name(TestStatus status, string expected) =>
        Assert.Equal(expected, Formatted.Text(Message, Argument.FromEnum(status)));

    [Theory]
    [InlineData("started")]
    [InlineData("in_progress")]
    [InlineData("InProgress")]
    [InlineData("INPROGRESS")]
    public void Any_of_the_names_of_a_value_will_do(string key)
    {
        var message = InMemoryCatalog.Single(
            "en",
            $"{{s, select, {key} {{yes}} other {{no}}}}",
            new ArgumentDeclaration("s", "TestStatus")
        );
        Assert.Equal("yes", Formatted.Text(message, Argument.FromEnum(TestStatus.InProgress)));
        Assert.Equal("yes", Formatted.Text(message, Argument.FromEnum(TestStatus.Started)));
        Assert.Equal("no", Formatted.Text(message, Argument.FromEnum(TestStatus.Open)));
    }

    [Theory]
    [InlineData(TestRights.Read, "may read")]
    [InlineData(TestRights.All, "may all")]
    [InlineData(TestRights.Read | TestRights.Write, "other")]
    public void Flags_meet_a_key_where_their_combination_has_a_name(
        TestRights rights,
        string expected
    )
    {
        var message = InMemoryCatalog.Single(
            "en",
            "{r, select, read {may read} write {may write} all {may all} other {other}}",
            new ArgumentDeclaration("r", "TestRights")
        );
        Assert.Equal(expected, Formatted.Text(message, Argument.FromEnum(rights)));
    }

    [Fact]
    public void A_value_that_is_printed_shows_its_name()
    {
        var message = InMemoryCatalog.Single(
            "en",
            "{s}: {s, select, other {}}",
            new ArgumentDeclaration("s", "TestStatus")
        );
        Assert.Equal(
            "DoneForNow: ",
            Formatted.Text(message, Argument.FromEnum(TestStatus.DoneForNow))
        );
        Assert.Equal("Größe: ", Formatted.Text(message, Argument.FromEnum(TestStatus.Größe)));
    }
}
