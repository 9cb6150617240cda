using Microsoft.CodeAnalysis;

namespace LocaleGen;

/// <summary>Writes the class of accessors.</summary>
internal static class AccessorWriter
{
    private const string Messages = "global::LocaleGen.LocaleMessages";

    public static void AddTo(SourceProductionContext context, AccessorModel model)
    {
        var settings = model.Catalog.Settings;
        var self = settings.ClassName;
        var writer = new SourceWriter(settings);
        writer.Summary("The texts of this project in one locale. Immutable and thread-safe.");
        writer.Generated();
        writer.Open(
            $"{settings.Access} sealed partial class {self} : global::LocaleGen.ILocaleStrings<{settings.Qualify(self)}>"
        );
        writer.Line($"private readonly {Messages} _messages;");
        writer.Line();
        writer.Line($"private {self}({Messages} messages) => _messages = messages;");
        writer.Line();
        WriteCatalog(writer, settings);
        WriteEntrances(writer, settings, settings.Qualify(self));
        WriteInstance(writer, settings, settings.Qualify(self));
        new GroupWriter(writer, model).WriteMembers(model.Catalog.Root);
        writer.Close();
        context.AddSource(GeneratedFiles.AccessorsOf(settings), writer.ToSource());
    }

    private static void WriteCatalog(SourceWriter writer, ProjectSettings settings)
    {
        const string tags = "global::System.Collections.Generic.IReadOnlyList<string>";
        writer.Summary("The messages in all locales.");
        writer.Line(
            $"public static global::LocaleGen.Catalog Catalog {{ get; }} = new(new {settings.Qualify(settings.ContentClass)}());"
        );
        writer.Line();
        writer.Summary("The tags of the locales that there are texts in, the source locale first.");
        writer.Line($"public static {tags} Supported => Catalog.Supported;");
        writer.Line();
    }

    private static void WriteEntrances(SourceWriter writer, ProjectSettings settings, string self)
    {
        const string overrides = "global::LocaleGen.Overrides";
        var tag = ("tag", "A BCP 47 language tag such as <c>de-AT</c>.");
        writer.Summary(
            "The texts in the supported locale that fits a language tag best, else in the source locale."
        );
        WriteParameters(writer, settings, tag);
        writer.Line($"public static {self} For(string? tag) => _Of(Catalog.For(tag));");
        writer.Line();
        writer.Summary("The same with a tenant's own words.");
        WriteParameters(writer, settings, tag, ("overrides", "The tenant's words."));
        writer.Line(
            $"public static {self} For(string? tag, {overrides} overrides) => _Of(overrides.For(tag));"
        );
        writer.Line();
        writer.Summary("The texts in the supported locale that fits an Accept-Language list best.");
        WriteParameters(
            writer,
            settings,
            ("acceptLanguage", "A list such as <c>fr-CH, fr;q=0.9, en;q=0.8</c>.")
        );
        writer.Line(
            $"public static {self} Match(string? acceptLanguage) => _Of(Catalog.Match(acceptLanguage));"
        );
        writer.Line();
        writer.Summary(
            "The texts in the locale of the current scope, else of the current UI culture."
        );
        writer.Line($"public static {self} Current => _Of(Catalog.Current);");
        writer.Line();
        writer.Summary(
            "For tests: messages print their names and values, <c>alerts.firing(count: 3)</c>."
        );
        writer.Line($"public static {self} Fake() => Catalog.Fake<{self}>();");
        writer.Line();
    }

    private static void WriteInstance(SourceWriter writer, ProjectSettings settings, string self)
    {
        var contract = $"global::LocaleGen.ILocaleStrings<{self}>";
        writer.Summary("The tag of the locale.");
        writer.Line("public string Locale => _messages.Locale;");
        writer.Line();
        writer.Summary("The UTF-8 of a text without arguments, never allocated.");
        WriteParameters(writer, settings, ("key", "The text."));
        writer.Line(
            $"public global::System.ReadOnlySpan<byte> Utf8({settings.Qualify(settings.KeyEnum)} key) => _messages.Utf8((int)key);"
        );
        writer.Line();
        writer.Summary(
            "The same texts with instants in a time zone, and its names. Values without an offset stay as they are; made once for each zone."
        );
        WriteParameters(writer, settings, ("zone", "The zone."));
        writer.Line(
            $"public {self} In(global::System.TimeZoneInfo zone) => _Of(_messages.In(zone));"
        );
        writer.Line();
        // Not by a generic method of the runtime, which no program could have precompiled.
        writer.Line(
            $"private static {self} _Of({Messages} messages) => messages.Accessors as {self} ?? ({self})messages.Keep(new {self}(messages));"
        );
        writer.Line();
        writer.Line($"static {self} {contract}.Create({Messages} messages) => new(messages);");
        writer.Line();
        writer.Line($"{Messages} {contract}.Messages => _messages;");
    }

    private static void WriteParameters(
        SourceWriter writer,
        ProjectSettings settings,
        params (string Name, string Text)[] parameters
    )
    {
        if (settings.IsPublic)
        {
            foreach (var (name, text) in parameters)
            {
                writer.Line($"/// <param name=\"{name}\">{text}</param>");
            }
        }
    }
}
