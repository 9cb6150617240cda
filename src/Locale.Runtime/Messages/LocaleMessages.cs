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

    private MessageSet<char> Utf16Set => utf16 ?? MakeUtf16Set();

    private MessageSet<byte> Utf8Set => utf8 ?? MakeUtf8Set();

    private bool IsBuiltIn => overrides is null && zone is null;

    /// <summary>The text of a message without arguments; the same string at every call.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public string Text(int key)
    {
        var cache = texts;
        return cache is not null && cache[key] is { } text ? text : ReadText(key);
    }

    /// <summary>The text of a message without arguments as UTF-8; nothing is allocated after the message's first use.</summary>
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

    /// <summary>The accessors over these messages that <see cref="Keep"/> keeps. Used by generated code.</summary>
    public object? Accessors => strings;

    /// <summary>
    /// Keeps accessors over these messages and gives them, or those that another thread kept before. Used by generated
    /// code.
    /// </summary>
    // Synchronized, as are texts: with Interlocked the first message of a process would load another assembly.
    [MethodImpl(MethodImplOptions.Synchronized)]
    public object Keep(object accessors)
    {
        if (strings?.GetType() != accessors.GetType())
        {
            strings = accessors;
        }

        return strings;
    }

    /// <summary>The accessors over these messages, made once.</summary>
    internal TStrings Strings<TStrings>()
        where TStrings : class, ILocaleStrings<TStrings> =>
        strings as TStrings ?? (TStrings)Keep(TStrings.Create(this));

    [MethodImpl(MethodImplOptions.NoInlining)]
    private MessageSet<char> MakeUtf16Set() =>
        utf16 = new(this, IsBuiltIn ? null : Changed(Catalog.BuiltIn(locale).Utf16Set));

    [MethodImpl(MethodImplOptions.NoInlining)]
    private MessageSet<byte> MakeUtf8Set() =>
        utf8 = new(this, IsBuiltIn ? null : Changed(Catalog.BuiltIn(locale).Utf8Set));

    /// <summary>What overrides and a zone change.</summary>
    private ChangedMessages<TUnit> Changed<TUnit>(MessageSet<TUnit> builtIn) =>
        new(Catalog, locale, builtIn, overrides, zone);

    private string ReadText(int key) =>
        KeepText(
            key,
            Utf16Set.TryFindText(key, out var units) ? units.ToString() : MissingText(key)
        );

    [MethodImpl(MethodImplOptions.Synchronized)]
    private string KeepText(int key, string text)
    {
        texts ??= new string?[Catalog.KeyCount];
        return texts[key] ??= text;
    }

    private string MissingText(int key)
    {
        LocaleEvents.Log.MissingText(Locale, Catalog.Keys[key]);
        return Catalog.Keys[key];
    }
}
