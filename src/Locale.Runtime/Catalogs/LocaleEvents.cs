using System.Diagnostics.Tracing;

namespace LocaleGen;

/// <summary>Events of the source <c>LocaleGen</c>: what a running program should not keep to itself.</summary>
[EventSource(Name = "LocaleGen")]
internal sealed class LocaleEvents : EventSource
{
    public static readonly LocaleEvents Log = new();

    /// <summary>Neither a locale nor any of its fallbacks has a text; the key's name was written.</summary>
    [Event(1, Level = EventLevel.Warning, Message = "No text for '{1}' in '{0}' or its fallbacks")]
    public void MissingText(string locale, string key) => WriteEvent(1, locale, key);

    /// <summary>An override was not taken.</summary>
    [Event(
        2,
        Level = EventLevel.Warning,
        Message = "Override of '{1}' in '{0}' refused by {2}: {3}"
    )]
    public void OverrideRefused(string locale, string key, string rule, string reason)
    {
        if (IsEnabled())
        {
            WriteEvent(2, locale, key, rule, reason);
        }
    }

    /// <summary>A file that is watched, or its folder, could not be read; its words stay.</summary>
    [Event(3, Level = EventLevel.Warning, Message = "Watched '{0}' not read: {1}")]
    public void WatchedFileRefused(string path, string reason) => WriteEvent(3, path, reason);
}
