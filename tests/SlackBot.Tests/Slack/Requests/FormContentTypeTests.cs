using SlackBot.Slack.Requests;

namespace SlackBot.Tests.Slack.Requests;

public class FormContentTypeTests
{
    [Theory]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("application/x-www-form-urlencoded; charset=utf-8")]
    [InlineData("application/x-www-form-urlencoded;charset=UTF-8")]
    [InlineData("Application/X-WWW-Form-Urlencoded; charset=\"utf-8\"; other=1")]
    public void A_form_may_have_parameters(string type) =>
        Assert.Null(FormContentType.FaultOf(type));

    [Theory]
    [InlineData(null, "application/x-www-form-urlencoded")]
    [InlineData("", "application/x-www-form-urlencoded")]
    [InlineData("application/json", "application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data; boundary=x", "application/x-www-form-urlencoded")]
    [InlineData("application/x-www-form-urlencoded2", "application/x-www-form-urlencoded")]
    [InlineData("nonsense;;;", "application/x-www-form-urlencoded")]
    [InlineData("application/x-www-form-urlencoded; charset=iso-8859-1", "UTF-8")]
    [InlineData("application/x-www-form-urlencoded; charset=utf-16", "UTF-8")]
    public void Anything_else_is_told_what_to_send(string? type, string remedy) =>
        Assert.Contains(remedy, FormContentType.FaultOf(type));
}
