namespace LocaleGen.Tests;

public sealed class ResxReviewMarkTests
{
    private const string Plain =
        "<root>\n  <data name=\"a\">\n    <value>x</value>\n  </data>\n</root>\n";

    [Fact]
    public void The_note_is_the_last_line_of_the_comment()
    {
        var once = Mark(Plain, "a & b")!;
        Assert.Equal(
            Plain.Replace("</value>", "</value>\n    <comment>Review: a &amp; b</comment>"),
            once
        );
        var twice = Mark(once, "c")!;
        Assert.Contains("<comment>Review: a &amp; b; c</comment>", twice);
        Assert.Null(Mark(twice, "c"));
        var metadata = Assert
            .Single(LocaleFormat.Resx.Read(twice, "", MessageSyntax.Icu).Entries)
            .Metadata!;
        Assert.Equal((null, "a & b; c"), (metadata.Description, metadata.Review));
    }

    [Fact]
    public void What_the_comment_says_stays()
    {
        var text = Plain.Replace("</value>", "</value><comment>Title</comment>");
        var changed = Mark(text, "look")!;
        Assert.Contains("<comment>Title\nReview: look</comment>", changed);
        var metadata = Assert
            .Single(LocaleFormat.Resx.Read(changed, "", MessageSyntax.Icu).Entries)
            .Metadata!;
        Assert.Equal(("Title", "look"), (metadata.Description, metadata.Review));
    }

    [Fact]
    public void A_key_that_is_not_there_takes_no_note() =>
        Assert.Null(LocaleFormat.Resx.MarkForReview(Plain, "", "b", "look"));

    private static string? Mark(string text, string note) =>
        LocaleFormat.Resx.MarkForReview(text, "", "a", note);
}
