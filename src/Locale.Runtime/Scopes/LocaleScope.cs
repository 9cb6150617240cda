namespace LocaleGen;

/// <summary>The locale of the current flow of execution; ends when disposed.</summary>
/// <remarks>Flows into awaited calls like any async-local. No culture is made, so it works where none can be.</remarks>
public sealed class LocaleScope : IDisposable
{
    private static readonly AsyncLocal<LocaleScope?> Ambient = new();

    private readonly LocaleScope? outer;
    private readonly string? tag;
    private readonly IReadOnlyList<LanguageRange>? languages;
    private LocaleMessages? last;
    private volatile bool ended;

    private LocaleScope(string? tag, IReadOnlyList<LanguageRange>? languages)
    {
        this.tag = tag;
        this.languages = languages;
        outer = Ambient.Value;
        Ambient.Value = this;
    }

    /// <summary>The innermost scope, or null.</summary>
    public static LocaleScope? Current => Ambient.Value;

    /// <summary>Begins a scope in the locale that fits a BCP 47 tag best.</summary>
    public static LocaleScope Use(string? tag) => new(tag, null);

    /// <summary>Begins a scope in the locale that fits an <c>Accept-Language</c> list best (RFC 9110, §12.5.4).</summary>
    public static LocaleScope UseMatch(string? acceptLanguage) =>
        new(null, AcceptLanguage.Parse(acceptLanguage));

    /// <summary>Begins a scope in the locale that fits a list of languages best.</summary>
    internal static LocaleScope UseMatch(IReadOnlyList<LanguageRange> languages) =>
        new(null, languages);

    /// <summary>
    /// While a program is being written: reads a folder's locale files, and reads them again whenever they change, so that
    /// new words show without a build. They are checked as overrides are; what is refused raises an event of the source
    /// <c>LocaleGen</c> and leaves what was there.
    /// </summary>
    /// <param name="folder">The folder, such as <c>Locales</c>; relative to the current directory.</param>
    /// <param name="data">
    /// Where formats that the project itself does not use come from: <c>CldrData.Full</c>, or null for the project's slice.
    /// </param>
    /// <returns>What ends watching when it is disposed.</returns>
    /// <exception cref="ArgumentException">There is no such folder.</exception>
    public static LocaleWatch Watch(string folder, ILocaleData? data = null) => new(folder, data);

    /// <summary>Ends the scope: the one around it is current again, or the next that has not ended.</summary>
    /// <remarks>What was started within it and still runs, such as a task that nobody awaits, stays in its locale.</remarks>
    public void Dispose()
    {
        ended = true;
        if (!ReferenceEquals(Ambient.Value, this))
        {
            return;
        }

        var next = outer;
        while (next is { ended: true })
        {
            next = next.outer;
        }

        Ambient.Value = next;
    }

    /// <summary>A catalog's messages in this scope; matched once while one catalog is asked for at a time.</summary>
    internal LocaleMessages MessagesOf(Catalog catalog)
    {
        var known = last;
        if (known is not null && ReferenceEquals(known.Catalog, catalog))
        {
            return catalog.Renewed(known);
        }

        var index = languages is null ? catalog.IndexOfBest(tag) : catalog.IndexOfBest(languages);
        last = catalog.BuiltIn(index);
        return catalog.Renewed(last);
    }
}
