using System.Text;

namespace LocaleGen;

/// <summary><c>locale check --fix</c>.</summary>
public class FixTests
{
    private static readonly byte[] Mark = [0xEF, 0xBB, 0xBF];

    [Fact]
    public void A_missing_key_is_added_and_the_second_run_has_nothing_to_do()
    {
        using var folder = CheckedFolder
            .Clean()
            .With("Locales/de.json", "{\n  \"title\": \"Alarme\"\n}\n");
        var run = folder.Check("Locales", "--fix", "LOC101");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal("Locales/de.json: mended LOC101 ×1\n", run.Error);
        Assert.Contains(
            "\"firing\": \"{count, plural, one {# alert}",
            folder.Read("Locales/de.json")
        );
        var text = folder.Read("Locales/de.json");
        var second = folder.Check("Locales", "--fix", "LOC101");
        Assert.Equal("Nothing to mend.\n", second.Error);
        Assert.Equal(text, folder.Read("Locales/de.json"));
    }

    [Fact]
    public void Only_what_is_asked_for_is_mended()
    {
        using var folder = CheckedFolder
            .Clean()
            .With("Locales/de.json", """{ "title": "Alarme" }""");
        var run = folder.Check("--fix", "2xx,LOC303", "Locales");
        Assert.Equal("Nothing to mend.\n", run.Error);
        Assert.Contains("LOC101", run.Output);
    }

    [Fact]
    public void A_path_behind_the_option_is_a_path()
    {
        using var folder = CheckedFolder
            .Clean()
            .With("Locales/de.json", """{ "title": "Alarme" }""");
        Assert.Contains("LOC101 ×1", folder.Check("--fix", "Locales").Error);
    }

    [Theory]
    [InlineData("utf-8", true)]
    [InlineData("utf-8", false)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    public void A_mended_file_keeps_its_encoding_its_mark_and_its_line_ends(
        string name,
        bool hasMark
    )
    {
        var encoding = Encoding.GetEncoding(name);
        var mark = name == "utf-8" ? Mark : encoding.GetPreamble();
        byte[] bytes =
        [
            .. hasMark ? mark : [],
            .. encoding.GetBytes("{\r\n  \"title\": \"Ärger\"\r\n}\r\n"),
        ];
        using var folder = CheckedFolder.Clean().With("Locales/de.json", bytes);
        folder.Check("Locales", "--fix", "LOC101");
        var written = File.ReadAllBytes(folder.FullPath("Locales/de.json"));
        Assert.Equal(hasMark, written.AsSpan().StartsWith(mark));
        var text = encoding.GetString(written.AsSpan(hasMark ? mark.Length : 0));
        Assert.StartsWith("{\r\n  \"title\": \"Ärger\",\r\n  \"firing\": ", text);
        Assert.EndsWith("\r\n}\r\n", text);
    }

    [Fact]
    public void A_file_in_another_encoding_is_mended_where_that_can_say_it()
    {
        var latin = Encoding.Latin1.GetBytes("{\n  \"title\": \"Ärger\"\n}\n");
        using var folder = CheckedFolder.Clean().With("Locales/de.json", latin);
        folder.Check("Locales", "--fix", "LOC101");
        var written = Encoding.Latin1.GetString(
            File.ReadAllBytes(folder.FullPath("Locales/de.json"))
        );
        Assert.StartsWith("{\n  \"title\": \"Ärger\",\n", written);
        folder
            .With("Locales/en.json", """{ "title": "Alerts", "firing": "警報" }""")
            .With("Locales/de.json", latin);
        var run = folder.Check("Locales", "--fix", "LOC101");
        Assert.Contains("was not mended: the encoding 'iso-8859-1' lacks a character", run.Error);
        Assert.Equal(latin, File.ReadAllBytes(folder.FullPath("Locales/de.json")));
    }

    [Fact]
    public void A_mended_file_keeps_its_permissions_and_a_link_leads_to_it()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var folder = CheckedFolder.Clean().With("real.json", """{ "title": "Alarme" }""");
        File.Delete(folder.FullPath("Locales/de.json"));
        var permissions = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherRead;
        File.SetUnixFileMode(folder.FullPath("real.json"), permissions);
        File.CreateSymbolicLink(folder.FullPath("Locales/de.json"), folder.FullPath("real.json"));
        folder.Check("Locales", "--fix", "LOC101");
        Assert.Contains("firing", folder.Read("real.json"));
        Assert.Equal(permissions, File.GetUnixFileMode(folder.FullPath("real.json")));
        Assert.NotNull(File.ResolveLinkTarget(folder.FullPath("Locales/de.json"), true));
        Assert.DoesNotContain(
            Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories),
            path => path.EndsWith(".tmp", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void What_the_baseline_knows_is_left_alone()
    {
        using var folder = CheckedFolder
            .Clean()
            .With("Locales/de.json", """{ "title": "Alarme" }""");
        folder.Check("Locales", "--write-baseline");
        Assert.Equal("Nothing to mend.\n", folder.Check("Locales", "--fix").Error);
    }

    [Fact]
    public void After_mending_nothing_is_left_that_could_be_mended()
    {
        using var folder = new CheckedFolder()
            .With(
                "Locales/en.json",
                """
                {
                  "files": "{n, plural, one {# file} other {# files}}",
                  "hello": "Hello {name}!",
                  "padded": "Padded: ",
                  "two": "{first} of {second}",
                  "loud": "{n, NUMBER}",
                  "choice": "{n, choice, 0#none|1#one|1<many}",
                  "exact": "{n, plural, =1 {one} one {# a} other {# b}}",
                  "ratio": "{n, number, ::percent}",
                  "quoted": "It is '{name}'"
                }
                """
            )
            .With(
                "Locales/pl.json",
                """
                {
                  "files": "{n, plural, one {# plik} two {# pliki} other {# pliku}}",
                  "hello": "Witaj {nmae}!",
                  "padded": "Wypełnione",
                  "two": "{second} z {first}",
                  "quoted": "To '{name}",
                  "doubled": "to jest jest tekst",
                  "extra": "Nic"
                }
                """
            )
            .With(
                "Locales/ru.json",
                "{ \"files\": \"{n, plural, один {# файл} other {# файла}}\" }"
            );
        folder.Check("Locales", "--fix", "--enable", "3xx");
        var left = folder.Findings("Locales", "--enable", "3xx");
        Assert.DoesNotContain(left, finding => finding["fix"] is not null);
        var second = folder.Check("Locales", "--fix", "--enable", "3xx");
        Assert.Equal("Nothing to mend.\n", second.Error);
    }
}
