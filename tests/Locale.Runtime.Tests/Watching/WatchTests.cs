using System.Diagnostics.Tracing;

namespace LocaleGen;

[Collection("Watching")]
public sealed class WatchTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("locales");
    private readonly Catalog catalog = InMemoryCatalog.Of(
        new()
        {
            ["en"] = new()
            {
                ["title"] = "Alerts",
                ["alerts.firing"] = "{count, plural, one {# alert} other {# alerts}}",
            },
            ["de"] = new() { ["title"] = "Alarme" },
            ["pt-BR"] = new() { ["title"] = "Alertas" },
        }
    );

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void The_files_are_read_when_watching_begins_and_forgotten_when_it_ends()
    {
        Write("de.json", """{ "title": "Sirenen", /* a remark */ "unknown": "x", }""");
        Write("fr.json", """{ "title": "Sirènes" }""");
        Write("pt_br.json", "\uFEFF{ \"title\": \"Sirenes\" }");
        Write("en/alerts.json", """{ "firing": "{count}!", "@firing": { "args": {} } }""");
        using (LocaleScope.Watch(folder.FullName))
        {
            Assert.Equal("Sirenen", catalog.For("de-AT").Text(0));
            Assert.Equal("Sirenes", catalog.Match("pt").Text(0));
            Assert.Equal("Alerts", catalog.For("fr").Text(0));
            Assert.Equal("3!", new Message1(catalog.For("en"), 1, (Number)3).ToString());
            using var scope = LocaleScope.Use("de");
            Assert.Equal("Sirenen", catalog.Current.Text(0));
        }

        Assert.Equal("Alarme", catalog.For("de").Text(0));
    }

    [Fact]
    public async Task A_change_shows_in_what_is_fetched_from_then_on()
    {
        Write("de.json", """{ "title": "Eins" }""");
        using var watch = LocaleScope.Watch(folder.FullName);
        using var scope = LocaleScope.Use("de");
        Assert.Equal("Eins", catalog.Current.Text(0));
        Write("de.json", """{ "title": "Zwei" }""");
        await Until(watch, () => catalog.Current.Text(0) == "Zwei");
        folder.CreateSubdirectory("de");
        Write("de/alerts.json", """{ "firing": "{count} Alarme" }""");
        await Until(
            watch,
            () => new Message1(catalog.For("de"), 1, (Number)2).ToString() == "2 Alarme"
        );
        File.Delete(Path.Combine(folder.FullName, "de.json"));
        await Until(watch, () => catalog.For("de").Text(0) == "Alarme");
    }

    [Fact]
    public async Task What_is_broken_raises_an_event_and_leaves_what_was_there()
    {
        using var events = new Events();
        Write("de.json", """{ "title": "Gut" }""");
        Write("en.json", """{ "title": "Good" }""");
        using var watch = LocaleScope.Watch(folder.FullName);
        Assert.Equal("Gut", catalog.For("de").Text(0));
        Write("de.json", """{ "title": "Schlecht" """);
        Write("en.json", """{ "title": "Bad {" }""");
        await Until(watch, () => events.Has(3, "de.json") && events.Has(2, "title"));
        Assert.Equal("Gut", catalog.For("de").Text(0));
        Assert.Equal("Good", catalog.For("en").Text(0));
        Write("de.json", """{ "title": "Besser" }""");
        await Until(watch, () => catalog.For("de").Text(0) == "Besser");
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("")]
    [InlineData("{ \"title\": \"\\uD800\" }")]
    public void A_file_that_is_no_locale_file_is_reported_and_shows_nothing(string text)
    {
        using var events = new Events();
        Write("de.json", text);
        using var watch = LocaleScope.Watch(folder.FullName);
        Assert.True(events.Has(3, "de.json"));
        Assert.Equal("Alarme", catalog.For("de").Text(0));
    }

    [Fact]
    public void The_watch_that_began_last_holds_whichever_ends_first()
    {
        var other = folder.CreateSubdirectory("other");
        Write("de.json", """{ "title": "Außen" }""");
        Write("other/de.json", """{ "title": "Innen" }""");
        var outer = LocaleScope.Watch(folder.FullName);
        var inner = LocaleScope.Watch(other.FullName);
        Assert.Equal("Innen", catalog.For("de").Text(0));
        outer.Dispose();
        Assert.Equal("Innen", catalog.For("de").Text(0));
        inner.Dispose();
        Assert.Equal("Alarme", catalog.For("de").Text(0));
        inner.Dispose();
    }

    [Fact]
    public void A_folder_that_is_not_there_cannot_be_watched() =>
        Assert.Throws<ArgumentException>(() =>
            LocaleScope.Watch(Path.Combine(folder.FullName, "nowhere"))
        );

    private static async Task Until(LocaleWatch watch, Func<bool> condition)
    {
        using var applied = new SemaphoreSlim(0);
        void Release() => applied.Release();
        watch.Applied += Release;
        while (!condition())
        {
            Assert.True(
                await applied.WaitAsync(
                    TimeSpan.FromSeconds(60),
                    TestContext.Current.CancellationToken
                )
            );
        }

        watch.Applied -= Release;
    }

    private void Write(string path, string text)
    {
        var file = new FileInfo(Path.Combine(folder.FullName, path));
        file.Directory!.Create();
        File.WriteAllText(file.FullName, text);
    }

    private sealed class Events : EventListener
    {
        private readonly List<(int Id, string Text)> seen = [];

        public bool Has(int id, string text)
        {
            lock (seen)
            {
                return seen.Exists(one => one.Id == id && one.Text.Contains(text));
            }
        }

        protected override void OnEventSourceCreated(EventSource source)
        {
            if (source.Name == "LocaleGen")
            {
                EnableEvents(source, EventLevel.Warning);
            }
        }

        protected override void OnEventWritten(EventWrittenEventArgs written)
        {
            // The constructor of the base may be heard before the list is there.
            if (written.EventSource.Name == "LocaleGen" && seen is not null)
            {
                lock (seen)
                {
                    seen.Add((written.EventId, string.Join(' ', written.Payload!)));
                }
            }
        }
    }
}

/// <summary>A watch changes what every catalog shows, so nothing else runs beside these tests.</summary>
[CollectionDefinition("Watching", DisableParallelization = true)]
public sealed class WatchingCollection;
