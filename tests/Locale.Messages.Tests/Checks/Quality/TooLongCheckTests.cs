namespace LocaleGen.Tests;

public sealed class TooLongCheckTests
{
    [Theory]
    [InlineData("12345", 4, 5)]
    [InlineData("{n, plural, one {123} other {12{x}456}}!", 6, 7)]
    [InlineData("{n, plural, other {#12}}{g, select, a {1} other {123}}", 5, 6)]
    public void The_longest_branch_counts(string text, int limit, int length)
    {
        var found = Assert.Single(Find(text, limit));
        Assert.Contains($"has {length} characters", found.Text);
        Assert.Empty(Find(text, length));
    }

    [Theory]
    [InlineData("\uD83D\uDE00\uD83D\uDE00", 2)]
    [InlineData("it''s", 4)]
    [InlineData("{name_of_the_service}", 1)]
    public void Counted_is_what_is_written(string text, int limit) =>
        Assert.Empty(Find(text, limit));

    [Fact]
    public void Without_a_limit_any_length_is_right() =>
        Assert.Empty(Reviewed.Find(LocaleRules.TooLong, "de", new string('x', 10_000)));

    private static IReadOnlyList<MessageError> Find(string text, int limit) =>
        Reviewed.Find(LocaleRules.TooLong, "de", text, maxLength: limit);
}
