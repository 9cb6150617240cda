namespace LocaleGen;

/// <summary>What the generator would write for a small catalog.</summary>
internal sealed class TestStrings : ILocaleStrings<TestStrings>
{
    public const int Title = 0;
    public const int Greeting = 1;
    public const int Firing = 2;
    public const int OnlyInSource = 3;

    private TestStrings(LocaleMessages messages) => Messages = messages;

    public static Catalog Catalog { get; } =
        InMemoryCatalog.Of(
            new()
            {
                ["en"] = new()
                {
                    ["alerts.title"] = "Alerts",
                    ["greeting"] = "Hello {name}!",
                    ["alerts.firing"] =
                        "{count, plural, one {# alert} other {# alerts}} in {service}",
                    ["only.source"] = "{n, plural, one {# day} other {# days}}",
                },
                ["de"] = new()
                {
                    ["alerts.title"] = "Alarme",
                    ["greeting"] = "Hallo {name}!",
                    ["alerts.firing"] =
                        "{count, plural, one {# Alarm} other {# Alarme}} in {service}",
                },
                ["de-AT"] = new() { ["greeting"] = "Servus {name}!" },
                ["pl"] = new() { ["alerts.title"] = "Alarmy" },
            }
        );

    public LocaleMessages Messages { get; }

    public string TitleText => Messages.Text(Title);

    public string Hello(string name) => new Message1(Messages, Greeting, name).ToString();

    public string FiringText(Number count, string service) =>
        new Message2(Messages, Firing, count, service).ToString();

    public string Days(Number count) => new Message1(Messages, OnlyInSource, count).ToString();

    static TestStrings ILocaleStrings<TestStrings>.Create(LocaleMessages messages) => new(messages);
}
