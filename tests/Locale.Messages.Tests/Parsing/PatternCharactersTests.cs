namespace LocaleGen;

public class PatternCharactersTests
{
    [Fact]
    public void The_sets_have_as_many_members_as_Unicode_says()
    {
        var all = Enumerable.Range(0, 0x10000).Select(code => (char)code).ToList();

        Assert.Equal(11, all.Count(PatternCharacters.IsWhiteSpace));
        Assert.Equal(2760, all.Count(character => !PatternCharacters.IsNamePart(character)) - 11);
    }

    [Theory]
    [InlineData("!/:@[^`{~¡§÷‐‧‰‾⁁⁓⁕⁞←⑟─❵➔⯿⸀⹿、〃〈〠〰﴾﴿﹅﹆", false)]
    [InlineData("09AZ_azª¨\u00A0\u200D‿⁀⁔①❶➓\u2C00々〡〱ﴽ﹄\uD83D\uDE00", true)]
    public void The_edges_of_Pattern_Syntax_are_where_Unicode_has_them(
        string characters,
        bool isNamePart
    ) =>
        Assert.All(
            characters,
            character => Assert.Equal(isNamePart, PatternCharacters.IsNamePart(character))
        );
}
