namespace LocaleGen.Tests;

public sealed class SnapshotTests
{
    private const string Types = """
        namespace MyApp;

        internal enum Status { InProgress, Done }

        internal static class Program
        {
            private static string Show() => "";
        }
        """;

    [Fact]
    public void A_catalog_of_two_locales()
    {
        var project = new LocaleProject()
            .With(
                "Locales/en.json",
                """
                { "alerts": {
                    "title": "Alerts",
                    "firing": "{count, plural, one {# alert is} other {# alerts are}} firing in {service}",
                    "@firing": { "description": "Headline of the alert list", "args": { "count": "Number", "service": "string" } } },
                  "bye": "Bye" }
                """
            )
            .With(
                "Locales/de.json",
                """
                { "alerts": {
                    "title": "Alarme",
                    "firing": "{count, plural, one {# Alarm} other {# Alarme}} in {service}" } }
                """
            );
        Snapshot.Match(project.Generate().TextsWithoutTables);
    }

    [Fact]
    public void A_public_catalog_under_another_name()
    {
        var project = new LocaleProject()
            .WithProperty("LocaleAccess", "Public")
            .WithProperty("LocaleNamespace", "Shop.Texts")
            .WithProperty("LocaleClass", "ShopTexts")
            .WithProperty("LocaleSource", "de")
            .WithProperty("LocaleUtf8Accessors", "true")
            .With(
                "Locales/de.json",
                """
                { "cart": { "title": "Warenkorb",
                            "items": { "count": "{n, plural, one {# Artikel} other {# Artikel}}", "none": "leer & <still>" } } }
                """
            )
            .With("Locales/pt_BR.json", """{ "cart.title": "Carrinho" }""")
            .With("Locales/pt.json", """{ "cart.title": "Carrinho" }""");
        Snapshot.Match(project.Generate().TextsWithoutTables);
    }

    [Fact]
    public void Arguments_of_named_types_and_many_arguments()
    {
        var project = new LocaleProject { Code = Types }.With(
            "Locales/en.json",
            """
            { "task": "{status, select, in_progress {running} other {done}} since {span} by {who}",
              "@task": { "args": { "who": "string", "status": "MyApp.Status", "span": "System.TimeSpan?" } },
              "many": "{0} {1} {2} {3} {4} {5} {6} {7} {8, number}",
              "typo": "{x}", "@typo": { "args": { "x": "not a type" } } }
            """
        );
        Snapshot.Match(
            project.Generate().TextsWithoutTables.Where(text => text.Name == "Strings.g.cs")
        );
    }

    [Fact]
    public void Names_that_are_taken_or_no_identifiers()
    {
        var project = new LocaleProject()
            .WithProperty("LocaleUtf8Accessors", "true")
            .With(
                "Locales/en.json",
                """
                { "for": "1", "Locale": "2", "get-hash-code": "3", "strings": "4", "key": "5", "supported": { "a": "6" },
                  "404": "7", "The {0} field is required.": "8", "a b": "9", "messages": "{messages} {class} {event}",
                  "title": "10", "title-utf8": "11", "alerts": { "alerts": { "alerts-messages": "12" }, "to-string": "13" },
                  "alertsMessages": "14", "content": "15", "tab\there\nand \"there\" \\n": "16", "消息": "17" }
                """
            );
        Snapshot.Match(
            project.Generate().TextsWithoutTables.Where(text => !text.Name.StartsWith("Strings.en"))
        );
    }

    [Fact]
    public void Several_files_of_a_locale()
    {
        var project = new LocaleProject()
            .With("Locales/en.json", """{ "title": "Title", "web.top": "first" }""")
            .With("Locales/en/alerts.json", """{ "title": "Alerts" }""")
            .With("Locales/en/web/alerts.json", """{ "title": "Web" }""")
            .With(
                "Locales/de/alerts.json",
                """{ "title": "Alarme", "extra": "not in the source" }"""
            );
        Snapshot.Match(project.Generate().TextsWithoutTables);
    }
}
