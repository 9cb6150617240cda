namespace LocaleGen;

public class MessageFixTests
{
    [Fact]
    public void Edits_are_at_places_of_the_message_as_it_was()
    {
        var fix = new MessageFix(
            "Spell it out",
            new([
                new TextEdit(new(0, 1), "one"),
                new TextEdit(new(2, 0), "+"),
                new(new(2, 1), "two"),
            ])
        );
        Assert.Equal("one +two", fix.Apply("1 2"));
    }

    [Fact]
    public void An_edit_outside_of_the_message_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            MessageFix.Replace("Replace it", new TextRange(1, 5), "").Apply("ab")
        );
}
