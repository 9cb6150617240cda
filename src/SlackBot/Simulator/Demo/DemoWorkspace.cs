using SlackBot.Tenants;

namespace SlackBot.Simulator.Demo;

/// <summary>The simulated workspace: one person for each language that the bot ships in, with all roles among them.</summary>
internal static class DemoWorkspace
{
    public const string TeamId = "T0DEMO";

    public const string AppId = "A0DEMO";

    public const string TenantId = "demo";

    public const string Name = "Northwind";

    public const string Domain = "northwind";

    /// <summary>The language of whoever chose none.</summary>
    public const string Locale = "en";

    /// <summary>What the bot is called in the workspace.</summary>
    public const string BotName = "Alert Bot";

    public static IReadOnlyList<DemoPerson> People { get; } =
    [
        new("U0EMMA", "Emma", "emma", Role.Admin, null, "Europe/London"),
        new("U0ANNA", "Anna", "anna", Role.Editor, "de", "Europe/Berlin"),
        new("U0ZOFIA", "Zofia", "zofia", Role.Editor, "pl", "Europe/Warsaw"),
        new("U0CHLOE", "Chloé", "chloe", Role.Viewer, "fr", "Europe/Paris"),
        new("U0LUCIA", "Lucía", "lucia", Role.Viewer, "es", "Europe/Madrid"),
        new("U0MARCO", "Marco", "marco", Role.Viewer, "it", "Europe/Rome"),
        new("U0RAFAEL", "Rafael", "rafael", Role.Editor, "pt-BR", "America/Sao_Paulo"),
        new("U0YUKI", "Yuki", "yuki", Role.Viewer, "ja", "Asia/Tokyo"),
        new("U0OMAR", "Omar", "omar", Role.Editor, "ar", "Africa/Cairo"),
    ];

    public static IReadOnlyList<DemoChannel> Channels { get; } =
    [
        new("C0ALERTS", "alerts", "What is firing, and who looks after it"),
        new("C0OPS", "operations", "Deployments and maintenance"),
        new("C0GENERAL", "general", "Everybody, about everything"),
        new("D0BOT", "directmessage", "Only you and the bot"),
    ];

    /// <summary>The person of that id; null where there is none.</summary>
    public static DemoPerson? FindPerson(string? id) =>
        People.FirstOrDefault(each => each.Id == id);

    /// <summary>The channel of that id; null where there is none.</summary>
    public static DemoChannel? FindChannel(string? id) =>
        Channels.FirstOrDefault(each => each.Id == id);
}
