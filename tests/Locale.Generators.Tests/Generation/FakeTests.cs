namespace LocaleGen.Tests;

public sealed class FakeTests
{
    private static readonly LocaleProject Project = new LocaleProject()
        .WithProperty("LocaleTags", "b")
        .With(
            "Locales/en.json",
            """
            { "alerts": { "title": "Alerts", "firing": "{count, plural, one {#} other {#}} {service}", "rich": "<b>x</b>" },
              "at": "{at, date} {n, number}",
              "names": "{names, list} {span}", "@names": { "args": { "names": "TextList", "span": "System.TimeSpan" } } }
            """
        );

    [Theory]
    [InlineData("Alerts.Title", "alerts.title")]
    [InlineData("Alerts.Rich.ToString()", "alerts.rich")]
    [InlineData("Alerts.Firing(3, \"api\").ToString()", "alerts.firing(count: 3, service: api)")]
    [InlineData(
        "Alerts.Firing(-1234.50m, null).ToString()",
        "alerts.firing(count: -1234.5, service: )"
    )]
    [InlineData(
        "Alerts.Firing(1e21, \"a<b\").Html.ToString()",
        "alerts.firing(count: 1000000000000000000000, service: a&lt;b)"
    )]
    [InlineData(
        "Alerts.Firing(double.NaN, \"é\").ToString()",
        "alerts.firing(count: NaN, service: é)"
    )]
    [InlineData(
        "Alerts.Firing(System.Int128.MinValue, \"\").ToString()",
        "alerts.firing(count: -170141183460469231731687303715884105728, service: )"
    )]
    [InlineData("At(new System.DateOnly(2024, 2, 29), 1).ToString()", "at(at: 2024-02-29, n: 1)")]
    [InlineData(
        "At(new System.DateTimeOffset(2024, 2, 29, 13, 45, 6, System.TimeSpan.FromHours(-2)), 0.1f).ToString()",
        "at(at: 2024-02-29T13:45:06-02:00, n: 0.1)"
    )]
    [InlineData(
        "At(new System.DateTime(2024, 2, 29, 13, 45, 6), 0).ToString()",
        "at(at: 2024-02-29T13:45:06, n: 0)"
    )]
    [InlineData(
        "Names(new[] { \"a\", \"b\" }, System.TimeSpan.FromMinutes(90)).ToString()",
        "names(names: [a, b], span: 01:30:00)"
    )]
    public void A_fake_prints_names_and_values(string message, string expected)
    {
        var project = Project with
        {
            Code = $$"""
                namespace MyApp;

                internal static class Program
                {
                    private static string Show() => Strings.Fake().{{message}};
                }
                """,
        };
        Assert.Equal(expected, project.Generate().Show());
    }
}
