namespace LocaleGen.Tests;

public sealed class IdentifierTests
{
    [Theory]
    [InlineData("title", "Title")]
    [InlineData("sign-in_now", "SignInNow")]
    [InlineData("sign in now!", "SignInNow")]
    [InlineData("httpURL", "HttpURL")]
    [InlineData("404", "_404")]
    [InlineData("404_page", "_404Page")]
    [InlineData("größe", "Größe")]
    [InlineData("消息", "消息")]
    [InlineData("हिन्दी", "हिन्दी")]
    [InlineData("a😀b", "AB")]
    [InlineData("", "_")]
    [InlineData("!?", "_")]
    [InlineData("class", "Class")]
    public void A_member_is_named_in_PascalCase(string key, string expected)
    {
        Assert.Equal(expected, Identifiers.Pascal(key));
        Assert.True(Identifiers.IsValid(Identifiers.Pascal(key)));
    }

    [Theory]
    [InlineData("count", "count")]
    [InlineData("user_name", "userName")]
    [InlineData("userName", "userName")]
    [InlineData("URL", "url")]
    [InlineData("URLPath", "urlPath")]
    [InlineData("A", "a")]
    [InlineData("2nd", "_2nd")]
    public void A_parameter_is_named_in_camelCase(string argument, string expected) =>
        Assert.Equal(expected, Identifiers.Camel(argument));

    [Fact]
    public void Parameters_are_told_apart_and_keywords_escaped()
    {
        string[] arguments = ["0", "class", "user_name", "userName", "userName2", "arg0", "10"];
        var signature = new MessageSignature(
            new(arguments.Select(name => new ArgumentSignature(name, ArgumentKind.Text)))
        );
        Assert.Equal(
            ["arg0", "@class", "userName", "userName2", "userName22", "arg02", "arg10"],
            ParameterNames.Of(signature)
        );
    }
}
