using System.Runtime.CompilerServices;

namespace LocaleGen;

/// <summary>The messages of a locale in one encoding: its own texts, the overrides over them, and what comes after them.</summary>
internal sealed class MessageSet<TUnit>
    where TUnit : unmanaged
{
    /// <summary>What <see cref="Write"/> gives where not even the source has a text.</summary>
    public const int NoText = -2;

    private readonly int[] starts;
    private readonly FramedPrograms<TUnit> programs;
    private readonly OverriddenMessage<TUnit>?[]? overrides;
    private readonly MessageSet<TUnit>? fallback;

    private MessageSet(
        FramedPrograms<TUnit> programs,
        OverriddenMessage<TUnit>?[]? overrides,
        MessageSet<TUnit>? fallback
    )
    {
        starts = programs.Starts;
        this.programs = programs;
        this.overrides = overrides;
        this.fallback = fallback;
    }

    /// <summary>The messages of a locale as the whole fallback chain gives them.</summary>
    public static MessageSet<TUnit> Create(
        Catalog catalog,
        int asked,
        OverriddenMessage<TUnit>?[]? overrides
    )
    {
        MessageSet<TUnit>? set = null;
        foreach (var written in catalog.FallbackChain(asked).Reverse())
        {
            var programs = catalog.Programs<TUnit>().Programs(written);
            set = new(
                new FramedPrograms<TUnit>(programs, catalog.FrameFor<TUnit>(asked, written)),
                written == asked ? overrides : null,
                set
            );
        }

        return set!;
    }

    /// <summary>Writes a message; gives its length, or less than 0 for <see cref="WriteUnusual"/> to see to.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Write(int key, ReadOnlySpan<Argument> arguments, Span<TUnit> destination)
    {
        var (found, place) = Find(key);
        return Interpreter<TUnit>.Run(found, place, arguments, destination);
    }

    /// <summary>Writes any message; gives its length, <see cref="NoText"/>, or that there is no room.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public int WriteUnusual(int key, ReadOnlySpan<Argument> arguments, Span<TUnit> destination)
    {
        var (found, place) = Find(key);
        if (place == 0)
        {
            return fallback is null ? NoText : fallback.WriteUnusual(key, arguments, destination);
        }

        var written = Interpreter<TUnit>.Run(found, place, arguments, destination);
        return written == Interpreter<TUnit>.Unusual
            ? Interpreter<TUnit>.RunUnusual(found, place, arguments, destination)
            : written;
    }

    /// <summary>The text of a message without arguments; false where not even the source has one.</summary>
    public bool TryFindText(int key, out ReadOnlySpan<TUnit> text)
    {
        var (found, place) = Find(key);
        if (place == 0)
        {
            text = default;
            return fallback is not null && fallback.TryFindText(key, out text);
        }

        return found.TryGetPlainText(place, out text)
            ? true
            : throw new ArgumentException(
                "The message takes arguments: format it through its accessor.",
                nameof(key)
            );
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private (FramedPrograms<TUnit> Programs, int Place) Find(int key) =>
        overrides is not null && overrides[key] is { } message
            ? (message.Programs, message.Place)
            : (programs, starts[key]);
}
