using LocaleGen;
using SlackBot.Alerts;
using SlackBot.Alerts.Content;
using SlackBot.Alerts.Demo;

namespace SlackBot.Tests.Alerts;

public class DemoAlertTests
{
    private static readonly FixtureSet Fixtures = new(DemoFixtures.All);

    [Fact]
    public void Fixtures_come_in_turn_and_a_number_always_gives_the_same_alert()
    {
        var ids = Enumerable.Range(1, 16).Select(number => Made(number).Id).ToList();

        Assert.Equal(DemoFixtures.All.Select(fixture => fixture.Id), ids[..8]);
        Assert.Equal(ids[..8], ids[8..]);
        Assert.Equal(Made(23).Arguments.ToJson(), Made(23).Arguments.ToJson());
        Assert.NotEqual(Made(1).Arguments.ToJson(), Made(9).Arguments.ToJson());
    }

    [Fact]
    public void Five_alerts_already_show_every_severity()
    {
        var seen = Enumerable
            .Range(1, 5)
            .Select(number => DemoAlerts.For(number, default).Severity)
            .Distinct();

        Assert.Equal(Enum.GetValues<AlertSeverity>(), seen.Order());
    }

    [Fact]
    public void Every_demo_alert_fits_its_fixture()
    {
        foreach (var number in Enumerable.Range(1, 500).Append(int.MaxValue))
        {
            Assert.NotNull(Fixtures.Find(Made(number)));
        }
    }

    [Fact]
    public void Every_language_has_words_for_every_demo_alert()
    {
        var words = new AlertWords(Fixtures);
        foreach (var strings in Strings.Supported.Select(Strings.For))
        {
            foreach (var content in Enumerable.Range(1, 120).Select(Made))
            {
                var (title, text) = (words.Title(content, strings), words.Text(content, strings));
                Assert.InRange(title.Length, 5, 150);
                Assert.InRange(text.Length, 5, 300);
                Assert.DoesNotContain("{", title + text);
                Assert.DoesNotContain("demo.", title + text);
            }
        }
    }

    [Fact]
    public void The_parameters_of_a_fixture_are_the_arguments_of_its_messages()
    {
        foreach (var fixture in DemoFixtures.All)
        {
            var group = "demo." + CamelCase(fixture.Id);
            var used = Arguments($"{group}.title").Concat(Arguments($"{group}.text")).Distinct();

            Assert.Equal(used.Order(), fixture.Parameters.Select(Shown).Order());
        }

        static string Shown(FixtureParameter parameter) => $"{parameter.Name} {parameter.IsNumber}";
    }

    private static IEnumerable<string> Arguments(string key)
    {
        Assert.True(Strings.Catalog.TryFindKey(key, out var index), key);
        return Strings
            .Catalog.SignatureOf(index)
            .Arguments.Select(argument =>
                $"{argument.Name} {argument.Kind == ArgumentKind.Number}"
            );
    }

    private static string CamelCase(string id) =>
        string.Concat(
            id.Split('-')
                .Select((word, at) => at == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..])
        );

    private static AlertContent.OfFixture Made(int number) =>
        (AlertContent.OfFixture)DemoAlerts.For(number, default).Content;
}
