namespace LocaleGen;

public class NoteTests
{
    [Theory]
    [InlineData("{n, NUMBER}", "LOC011", "NUMBER")]
    [InlineData("{s, Select, other {}}", "LOC011", "Select")]
    [InlineData("{n, number, Integer}", "LOC011", "Integer")]
    [InlineData("{d, date, FULL }", "LOC011", "FULL")]
    [InlineData("{n, number, #,##0}", "LOC012", " ")]
    [InlineData("{n, number,#,##0\u200E }", "LOC012", "\u200E ")]
    [InlineData("{d, time, HH:mm}", "LOC012", " ")]
    [InlineData("{n, number, ::percent}", "LOC013", "percent")]
    [InlineData("{n, number, ::.00 % group-auto}", "LOC013", "%")]
    [InlineData("{n, choice, 0#a}", "LOC208", "choice")]
    [InlineData("{n, plural, =1.5 {a} other {b}}", "LOC209", "1.5")]
    [InlineData("{n, plural, offset:0.5 other {{m, plural, =1 {} other {}}}}", "LOC209", "0.5")]
    public void What_is_accepted_and_odd_is_noted_at_its_place(string text, string id, string place)
    {
        var parsed = MessageParser.Parse(text);

        Assert.NotNull(parsed.Message);
        var note = Assert.Single(parsed.Notes);
        Assert.Equal((id, place), (note.Rule.Id, Parsed.At(text, note.Range)));
        Assert.True(note.Rule.Severity is RuleSeverity.Info or RuleSeverity.Warning);
    }

    [Theory]
    [InlineData("{n, number, integer }")]
    [InlineData("{n, number, ::percent scale/100}")]
    [InlineData("{n, number, ::%x100}")]
    [InlineData("{n, number,#,##0}")]
    [InlineData("{n, number, ::.00 }")]
    [InlineData("{n, plural, =1.0 {a} =1e2 {c} other {b}}")]
    [InlineData("{l, list, long } {n, relative, day }")]
    public void What_is_usual_is_not_noted(string text) =>
        Assert.Empty(MessageParser.Parse(text).Notes);

    [Fact]
    public void A_message_with_errors_has_no_notes() =>
        Assert.Empty(MessageParser.Parse("{n, NUMBER} {").Notes);
}
