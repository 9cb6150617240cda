using System.Text;
using System.Text.Json.Nodes;

namespace LocaleGen;

/// <summary>A folder of files of a test, in which the tool runs.</summary>
internal sealed class CheckedFolder : IDisposable
{
    public const string English =
        """{ "title": "Alerts", "firing": "{count, plural, one {# alert} other {# alerts}} in {service}" }""";

    public const string German =
        """{ "title": "Alarme", "firing": "{count, plural, one {# Alarm} other {# Alarme}} in {service}" }""";

    /// <summary>A translation with a misspelt argument, which is one error.</summary>
    public const string Lossy =
        """{ "title": "Alarme", "firing": "{count, plural, one {# Alarm} other {# Alarme}} in {servce}" }""";

    public CheckedFolder() => Directory.CreateDirectory(Path);

    public string Path { get; } =
        System.IO.Path.Combine(System.IO.Path.GetTempPath(), Guid.NewGuid().ToString("N"));

    public bool IsTerminal { get; set; }

    public bool AllowsColor { get; set; } = true;

    /// <summary>A folder with a faultless catalog in two languages.</summary>
    public static CheckedFolder Clean() =>
        new CheckedFolder().With("Locales/en.json", English).With("Locales/de.json", German);

    /// <summary>The same with one error, in <c>Locales/de.json</c>.</summary>
    public static CheckedFolder Faulty() =>
        new CheckedFolder().With("Locales/en.json", English).With("Locales/de.json", Lossy);

    public CheckedFolder With(string path, string text) => With(path, Encoding.UTF8.GetBytes(text));

    public CheckedFolder With(string path, byte[] bytes)
    {
        var full = FullPath(path);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, bytes);
        return this;
    }

    public string FullPath(string path) => System.IO.Path.Combine(Path, path);

    public string Read(string path) => File.ReadAllText(FullPath(path));

    /// <summary>Runs <c>locale check</c> in the folder.</summary>
    public ToolRun Check(params string[] arguments)
    {
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        int exitCode;
        using (
            var console = new ToolConsole(new MemoryStream(), output, error)
            {
                Folder = Path,
                IsTerminal = IsTerminal,
                AllowsColor = AllowsColor,
            }
        )
        {
            exitCode = LocaleTool.Run(["check", .. arguments], console);
        }

        return new(exitCode, output.ToArray(), Encoding.UTF8.GetString(error.ToArray()));
    }

    /// <summary>The findings as JSON; the run may fail, but must not complain.</summary>
    public JsonObject[] Findings(params string[] arguments)
    {
        var run = Check([.. arguments, "--json"]);
        Assert.Equal("", run.Error);
        var report = JsonNode.Parse(run.Output)!.AsObject();
        return [.. report["findings"]!.AsArray().Select(finding => finding!.AsObject())];
    }

    /// <summary>The rules of the findings, in order.</summary>
    public string[] Rules(params string[] arguments) =>
        [.. Findings(arguments).Select(finding => finding["rule"]!.GetValue<string>())];

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
