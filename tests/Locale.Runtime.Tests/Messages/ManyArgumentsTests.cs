namespace LocaleGen;

public class ManyArgumentsTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(40)]
    [InlineData(1200)]
    public void Any_number_of_arguments_keep_their_places(int count)
    {
        var places = Enumerable.Range(0, count).ToArray();
        var message = string.Concat(places.Select(place => $"{{a{place}}}{place}|"));
        var expected = string.Concat(places.Select(place => $"x{place}-{place}|"));
        Argument[] arguments = [.. places.Select(place => (Argument)$"x{place}-")];
        Assert.Equal(expected, Formatted.Text("en", message, arguments));
    }

    [Fact]
    public void Arguments_of_all_kinds_stand_in_one_message()
    {
        var message = InMemoryCatalog.Single(
            "de",
            "{t} {n, number} {c, plural, one {# Tag} other {# Tage}} {o, selectordinal, other {#.}} "
                + "{g, select, f {die} other {das}} {e, select, in_progress {läuft} other {-}} {v} "
                + "{p, plural, offset:1 =0 {null} other {#}}",
            new("t", null),
            new("n", null),
            new("c", null),
            new("o", null),
            new("g", null),
            new("e", "TestStatus"),
            new("v", "Version"),
            new("p", null)
        );
        Assert.Equal(
            "ä 1.234,5 1 Tag 3. die läuft 1.2.3 8",
            Formatted.Text(
                message,
                "ä",
                (Number)1234.5,
                (Number)1,
                (Number)3,
                "f",
                Argument.FromEnum(TestStatus.InProgress),
                Argument.From(new Version(1, 2, 3)),
                (Number)9
            )
        );
    }
}
