namespace LocaleGen;

/// <summary>An argument that nobody gives is printed by its name.</summary>
public class MissingArgumentTests
{
    [Theory]
    [InlineData("a {missing} b {name}", "a {missing} b Ann")]
    [InlineData("{0}{1}", "{0}{1}")]
    [InlineData("{ missing }", "{missing}")]
    [InlineData("{missing, number}", "{missing}")]
    [InlineData("{missing, date, short}", "{missing}")]
    [InlineData("{missing, plural, one {# {name}} other {#}}!", "{missing}!")]
    [InlineData("{missing, select, a {x} other {y}}{name}", "{missing}Ann")]
    [InlineData("{n, plural, other {# {missing} {name}}}", "1 {missing} Ann")]
    [InlineData("{name, select, Ann {'{'{missing} #} other {}}", "{{missing} #")]
    public void Its_name_stands_in_its_place(string message, string expected) =>
        Assert.Equal(
            expected,
            Tool.Text($$$"""{"message":"{{{message}}}","args":{"n":1,"name":"Ann"}}""")
        );

    [Fact]
    public void Without_args_all_are_missing() =>
        Assert.Equal("{a} {b}", Tool.Text("""{"message":"{a} {b}"}"""));

    [Fact]
    public void A_syntax_error_is_still_one() =>
        Assert.Equal("LOC001", Tool.Refusal("""{"message":"{missing"}""").Rule);
}
