using FsCheck;
using FsCheck.Fluent;

namespace LocaleGen.Tests;

public sealed class LocaleFixTextTests
{
    [Fact]
    public void Every_kind_of_change_comes_back_as_it_was()
    {
        var fix = new LocaleFix(
            "Do 4:it",
            new([
                new TextChange("a/de.json", new TextRange(3, 0), "x-\n") { Prefix = "a." },
                new KeyAddition("de.json", new MissingKey("k", "", null, "-")),
                new KeyRemoval("de.json", "k"),
                new KeyRenaming("de.json", "k", "l"),
                new ArgumentsDeclaration("en.json", "k", new([new("a", "string"), new("b", "")])),
            ])
        );
        Assert.Equal(fix, LocaleFixText.Read(LocaleFixText.Write(fix)));
    }

    [Fact]
    public void Whatever_stands_in_it_comes_back() =>
        Prop.ForAll<string, string>(
                (title, text) =>
                {
                    var fix = LocaleFix.Of(
                        title ?? "",
                        new TextChange("de.json", new(0, 1), text ?? "")
                    );
                    return fix.Equals(LocaleFixText.Read(LocaleFixText.Write(fix)));
                }
            )
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("9:short")]
    [InlineData("1:x6:rename")]
    [InlineData("1:x4:what1:p0:")]
    public void Anything_else_is_refused(string text) =>
        Assert.Throws<FormatException>(() => LocaleFixText.Read(text));
}
