using System.Runtime.CompilerServices;

namespace LocaleGen;

/// <summary>The messages of a catalog in one locale, with or without overrides. Immutable and thread-safe.</summary>
/// <remarks>Generated accessors read through it. Keys are the numbers of the generated enum.</remarks>
public sealed partial class LocaleMessages
{
    private readonly int locale;
    private readonly EffectiveOverride?[]? overrides;
    private MessageSet<char>? utf16;
    private MessageSet<byte>? utf8;
    private string?[]? texts;
    private object? strings;

    internal LocaleMessages(
        Catalog catalog,
        int locale,
        EffectiveOverride?[]? overrides,
        ZoneClock? zone = null
    )
    {
        this.zone = zone;
        Catalog = catalog;
        this.locale = locale;
        this.overrides = overrides;
    }

    internal int Index => locale;

    /// <summary>The catalog the messages belong to.</summary>
    public Catalog Catalog { get; }

    /// <summary>The locale: one of the catalog's supported tags, or of its pseudo-locales.</summary>
    public string Locale => Catalog.TagOf(locale);

    private MessageSet<char> Utf16Set =>
        utf16 ??= MessageSet<char>.Create(Catalog, locale, Overridden<char>(), zone);

    private MessageSet<byte> Utf8Set =>
        utf8 ??= MessageSet<byte>.Create(Catalog, locale, Overridden<byte>(), zone);

    /// <summary>The text of a message without arguments; the same string at every call.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public string Text(int key)
    {
        var cache = texts;
        return cache is not null && cache[key] is { } text ? text : ReadText(key);
    }

    /// <summary>The text of a message without arguments as UTF-8; nothing is allocated after the locale's first use.</summary>
    /// <exception cref="ArgumentException">The message takes arguments.</exception>
    public ReadOnlySpan<byte> Utf8(int key)
    {
        if (Utf8Set.TryFindText(key, out var text))
        {
            return text;
        }

        LocaleEvents.Log.MissingText(Locale, Catalog.Keys[key]);
        return Catalog.KeyUtf8(key);
    }

    /// <summary>Whether the locale itself has the message, so that no fallback is shown.</summary>
    internal bool HasOwnText(int key) => Catalog.HasText(locale, key);

    /// <summary>The accessors over these messages, made once.</summary>
    internal TStrings Strings<TStrings>()
        where TStrings : class, ILocaleStrings<TStrings> =>
        strings as TStrings ?? MakeStrings<TStrings>();

    private TStrings MakeStrings<TStrings>()
        where TStrings : class, ILocaleStrings<TStrings>
    {
        var seen = strings;
        var made = TStrings.Create(this);
        // Whoever comes first keeps theirs, so that all threads get the same instance.
        return Interlocked.CompareExchange(ref strings, made, seen) as TStrings ?? made;
    }

    private OverriddenMessage<TUnit>?[]? Overridden<TUnit>() =>
        overrides is null ? null : Overridden<TUnit>(overrides, []);

    private OverriddenMessage<TUnit>?[] Overridden<TUnit>(
        EffectiveOverride?[] effective,
        Dictionary<int, Frame<TUnit>> frames
    ) =>
        Array.ConvertAll(
            effective,
            message =>
            {
                if (message is null)
                {
                    return null;
                }

                if (!frames.TryGetValue(message.Written, out var frame))
                {
                    frame = Catalog.FrameFor<TUnit>(locale, message.Written, message.Data);
                    frames.Add(message.Written, frame);
                }

                return new OverriddenMessage<TUnit>(message.Program.Linked<TUnit>(), frame, zone);
            }
        );

    private string ReadText(int key)
    {
        var text = Utf16Set.TryFindText(key, out var units) ? units.ToString() : MissingText(key);
        var cache =
            texts
            ?? Interlocked.CompareExchange(ref texts, new string?[Catalog.Keys.Count], null)
            ?? texts;
        return Interlocked.CompareExchange(ref cache[key], text, null) ?? text;
    }

    private string MissingText(int key)
    {
        LocaleEvents.Log.MissingText(Locale, Catalog.Keys[key]);
        return Catalog.Keys[key];
    }
}
