using System.Buffers;
using System.Runtime.CompilerServices;

namespace LocaleGen;

/// <summary>The messages of a catalog in one locale, with or without overrides. Immutable and thread-safe.</summary>
/// <remarks>Generated accessors read through it. Keys are the numbers of the generated enum.</remarks>
public sealed partial class LocaleMessages
{
    private readonly int locale;
    private readonly OverriddenMessage?[]? overrides;
    private FallbackLevel<char>? utf16;
    private FallbackLevel<byte>? utf8;
    private string?[]? texts;
    private object? strings;

    internal LocaleMessages(Catalog catalog, int locale, OverriddenMessage?[]? overrides)
    {
        Catalog = catalog;
        this.locale = locale;
        this.overrides = overrides;
    }

    /// <summary>The catalog the messages belong to.</summary>
    public Catalog Catalog { get; }

    /// <summary>The locale: one of the catalog's supported tags.</summary>
    public string Locale => Catalog.Supported[locale];

    /// <summary>The text of a message without arguments; the same string at every call.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public string Text(int key)
    {
        var cache = texts;
        return cache is not null && cache[key] is { } text ? text : ReadText(key);
    }

    /// <summary>The text of a message without arguments as UTF-8; nothing is allocated.</summary>
    /// <exception cref="ArgumentException">The message takes arguments.</exception>
    public ReadOnlySpan<byte> Utf8(int key)
    {
        var program = Find(key, out Frame<byte>? _);
        if (program.IsEmpty)
        {
            return Catalog.KeyUtf8(key);
        }

        return program[0] == Opcode.TextShape && Catalog.SignatureOf(key).Arguments.Count == 0
            ? program[1..]
            : throw new ArgumentException(
                $"'{Catalog.Keys[key]}' takes arguments: format it through its accessor.",
                nameof(key)
            );
    }

    /// <summary>The accessors over these messages, made once.</summary>
    internal TStrings Strings<TStrings>()
        where TStrings : class, ILocaleStrings<TStrings> =>
        strings as TStrings ?? (TStrings)(strings = TStrings.Create(this));

    internal bool HasText<TUnit>(int key)
        where TUnit : unmanaged => !Level<TUnit>().Image[key].IsEmpty;

    private string ReadText(int key)
    {
        var program = Find(key, out Frame<char>? _);
        var text = program.IsEmpty ? Catalog.Keys[key] : program[1..].ToString();
        var cache = texts ??= new string?[Catalog.Keys.Count];
        return Interlocked.CompareExchange(ref cache[key], text, null) ?? text;
    }

    /// <summary>The program of a key and the frame it runs in; empty where not even the source has a text.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ReadOnlySpan<TUnit> Find<TUnit>(int key, out Frame<TUnit>? frame)
        where TUnit : unmanaged
    {
        if (overrides is not null && overrides[key] is { } message)
        {
            frame = message.Frame<TUnit>();
            return message.Program<TUnit>();
        }

        var level = Level<TUnit>();
        var program = level.Image[key];
        frame = level.Frame;
        return program.IsEmpty ? FindInFallback(key, level, out frame) : program;
    }

    private ReadOnlySpan<TUnit> FindInFallback<TUnit>(int key, FallbackLevel<TUnit> level, out Frame<TUnit>? frame)
        where TUnit : unmanaged
    {
        for (var next = level.Next; next is not null; next = next.Next)
        {
            var program = next.Image[key];
            if (!program.IsEmpty)
            {
                frame = next.Frame;
                return program;
            }
        }

        frame = null;
        LocaleEvents.Log.MissingText(Locale, Catalog.Keys[key]);
        return default;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private FallbackLevel<TUnit> Level<TUnit>()
        where TUnit : unmanaged =>
        Units<TUnit>.IsUtf16
            ? Unsafe.As<FallbackLevel<TUnit>>(utf16 ??= Catalog.FallbackChain<char>(locale))
            : Unsafe.As<FallbackLevel<TUnit>>(utf8 ??= Catalog.FallbackChain<byte>(locale));
}
