using System.Collections.Concurrent;
using System.Diagnostics.Tracing;

namespace LocaleGen;

public class LocaleEventTests
{
    [Fact]
    public void A_text_that_is_missing_everywhere_raises_an_event()
    {
        var catalog = InMemoryCatalog.Of(
            new()
            {
                ["en"] = [],
                ["de"] = new() { ["lost.plain"] = "p", ["lost.name"] = "{x}" },
            }
        );
        using var listener = new Listener();
        var messages = catalog.For("en");
        messages.Text(0);
        _ = messages.Utf8(0);
        _ = new Message1(messages, 1, "x").ToString();
        new Message1(messages, 1, "x").TryFormat(new byte[20], out _);
        Assert.Equal(2, listener.Count(1, "en", "lost.plain"));
        Assert.Equal(2, listener.Count(1, "en", "lost.name"));
    }

    [Fact]
    public void A_text_that_a_fallback_has_raises_none()
    {
        var catalog = InMemoryCatalog.Of(
            new()
            {
                ["en"] = new() { ["inherited"] = "p" },
                ["de"] = [],
            }
        );
        using var listener = new Listener();
        Assert.Equal("p", catalog.For("de").Text(0));
        Assert.Equal(0, listener.Count(1, "de", "inherited"));
    }

    [Fact]
    public void A_refused_override_raises_an_event_with_rule_and_reason()
    {
        using var listener = new Listener();
        Overrides.Create(TestStrings.Catalog, [new("pl", "greeting", "{unheard}")]);
        Overrides.Create(TestStrings.Catalog, [new("qq", "greeting", "x")]);
        Overrides.Create(TestStrings.Catalog, [new(null!, null!, null!)]);
        Assert.Equal(1, listener.Count(2, "pl", "greeting", LocaleRules.ArgumentMismatch.Id));
        Assert.Equal(1, listener.Count(2, "qq", "greeting", LocaleRules.UnknownLocaleTag.Id));
        Assert.Equal(1, listener.Count(2, "", "", LocaleRules.SyntaxError.Id));
    }

    private sealed class Listener : EventListener
    {
        private readonly ConcurrentQueue<EventWrittenEventArgs> events = [];

        public int Count(int id, params string[] payload) =>
            events.Count(written =>
                written.EventId == id
                && written.Level == EventLevel.Warning
                && payload.SequenceEqual(
                    written.Payload!.Take(payload.Length).Select(value => value as string ?? "")
                )
            );

        protected override void OnEventSourceCreated(EventSource source)
        {
            if (source.Name == "LocaleGen")
            {
                EnableEvents(source, EventLevel.Informational);
            }
        }

        protected override void OnEventWritten(EventWrittenEventArgs eventData)
        {
            // Other sources of the process may be enabled by other listeners.
            if (eventData.EventSource.Name == "LocaleGen")
            {
                events.Enqueue(eventData);
            }
        }
    }
}
