using System.Runtime.CompilerServices;

namespace LocaleGen;

/// <summary>The messages of a locale in one encoding: its own texts, the overrides over them, and what comes after them.</summary>
internal sealed class MessageSet<TUnit>
{
    private readonly Greeting<TUnit>?[] greetings;
    private readonly int[] starts;
    private readonly FramedPrograms<TUnit> programs;
    private readonly OverriddenMessage<TUnit>?[]? overrides;
    private readonly ZoneClock? zone;
    private readonly Catalog catalog;
    private readonly int asked;
    private readonly int next;
    private MessageSet<TUnit>? fallback;

    private MessageSet(
        Catalog catalog,
        int asked,
        int written,
        OverriddenMessage<TUnit>?[]? overrides,
        ZoneClock? zone
    )
    {
        this.zone = zone;
        this.catalog = catalog;
        this.asked = asked;
        next = catalog.FallbackOf(written);
        programs = new FramedPrograms<TUnit>(
            catalog.Programs<TUnit>().Programs(written),
            () => catalog.FrameFor<TUnit>(asked, written),
            zone
        );
        greetings = overrides is null
            ? programs.Greetings
            : GreetingsWith(overrides, programs.Greetings);
        starts = programs.Starts;
        this.overrides = overrides;
    }

    /// <summary>The messages of a locale; those it falls back to are read when one of its own is missing.</summary>
    public static MessageSet<TUnit> Create(
        Catalog catalog,
        int asked,
        OverriddenMessage<TUnit>?[]? overrides,
        ZoneClock? zone
    ) => new(catalog, asked, asked, overrides, zone);

    private MessageSet<TUnit>? Fallback =>
        next < 0 ? null : fallback ??= new MessageSet<TUnit>(catalog, asked, next, null, zone);

    /// <summary>Writes a greeting with a short text; gives its length, or less than 0 for any other message.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int WriteGreeting(int key, string text, Span<TUnit> destination) =>
        greetings[key] is { } greeting
            ? greeting.Write(text, destination)
            : Interpreter<TUnit>.NoRoom;

    /// <summary>Writes a message of the locale itself; gives its length, or what <see cref="Interpreter{TUnit}.Run"/> gives.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Write(int key, ReadOnlySpan<Argument> arguments, Span<TUnit> destination)
    {
        var (found, place) = Find(key);
        return Interpreter<TUnit>.Run(found, place, arguments, destination);
    }

    /// <summary>The same of the locales that come after it, where it has no text.</summary>
    public int WriteFallback(int key, ReadOnlySpan<Argument> arguments, Span<TUnit> destination)
    {
        var length = Interpreter<TUnit>.NoText;
        for (
            var set = Fallback;
            set is not null && length == Interpreter<TUnit>.NoText;
            set = set.Fallback
        )
        {
            length = set.Write(key, arguments, destination);
        }

        return length;
    }

    /// <summary>The text of a message without arguments; false where not even the source has one.</summary>
    public bool TryFindText(int key, out ReadOnlySpan<TUnit> text)
    {
        var (found, place) = Find(key);
        if (place == 0)
        {
            text = default;
            return Fallback is { } set && set.TryFindText(key, out text);
        }

        return found.TryGetPlainText(place, out text)
            ? true
            : throw new ArgumentException(
                "The message takes arguments: format it through its accessor.",
                nameof(key)
            );
    }

    private static Greeting<TUnit>?[] GreetingsWith(
        OverriddenMessage<TUnit>?[] overrides,
        Greeting<TUnit>?[] greetings
    )
    {
        greetings = [.. greetings];
        for (var key = 0; key < greetings.Length; key++)
        {
            if (overrides[key] is { } message)
            {
                greetings[key] = message.Programs.Greetings[0];
            }
        }

        return greetings;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private (FramedPrograms<TUnit> Programs, int Place) Find(int key) =>
        overrides is not null && overrides[key] is { } message
            ? (message.Programs, message.Place)
            : (programs, starts[key]);
}
