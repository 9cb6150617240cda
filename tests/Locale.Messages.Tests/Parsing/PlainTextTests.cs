using FsCheck;
using FsCheck.Fluent;

namespace LocaleGen.Tests;

/// <summary>Texts that are not read letter by letter say what reading them so says.</summary>
public sealed class PlainTextTests
{
    private static readonly DeclaredTags[] Tags =
    [
        DeclaredTags.None,
        DeclaredTags.Any,
        DeclaredTags.Of(["b"]),
    ];

    [Fact]
    public void The_short_way_and_the_long_way_say_the_same()
    {
        var units = Gen.Elements("ab'{}<>/#| \u00e9\ud83d\ude00".ToCharArray());
        var texts = units.ListOf().Select(list => string.Concat(list));
        Prop.ForAll(texts.ToArbitrary(), SaysTheSame).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("")]
    [InlineData("Save changes")]
    [InlineData("don't")]
    [InlineData("a < b")]
    [InlineData("} # |")]
    [InlineData("rock 'n' roll'")]
    public void Most_texts_go_the_short_way(string text) =>
        Assert.NotNull(PlainText.Find(text, DeclaredTags.None));

    [Theory]
    [InlineData("{name}")]
    [InlineData("it''s")]
    [InlineData("'{'")]
    public void What_could_be_special_does_not(string text) =>
        Assert.Null(PlainText.Find(text, DeclaredTags.None));

    private static void SaysTheSame(string text)
    {
        foreach (var tags in Tags)
        {
            if (PlainText.Find(text, tags) is not { } found)
            {
                continue;
            }

            var cursor = new MessageCursor(text, tags);
            var message = MessageReader.Read(cursor, MessageContext.Whole);
            Assert.Empty(cursor.Errors);
            Assert.Empty(cursor.Notes);
            Assert.Equal(message, found.Message);
            Assert.Equal(
                message!.Parts.Select(part => part.Range),
                found.Message!.Parts.Select(part => part.Range)
            );
        }
    }
}
