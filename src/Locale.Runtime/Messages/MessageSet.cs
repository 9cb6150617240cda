using System.Runtime.CompilerServices;

namespace LocaleGen;

/// <summary>The messages of a locale in one encoding, each linked when it is used first.</summary>
/// <remarks>
/// What is found for a key is found once: an override, the locale's own text or that of a fallback. Threads that look for
/// it together find the same, and whichever of their programs stays is as good as the other.
/// </remarks>
internal sealed class MessageSet<TUnit>
{
    private readonly FramedProgram<TUnit>?[] programs;
    private readonly LocaleMessages owner;
    private readonly ChangedMessages<TUnit>? changed;

    /// <summary>The catalog's own messages, with what changes some of them.</summary>
    public MessageSet(LocaleMessages owner, ChangedMessages<TUnit>? changed)
    {
        this.owner = owner;
        this.changed = changed;
        programs = new FramedProgram<TUnit>?[owner.Catalog.KeyCount];
    }

    /// <summary>Writes a message with one text; gives its length, or less than 0 where there is no room.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public int Write(int key, string text, Span<TUnit> destination)
    {
        if (programs[key] is { } program)
        {
            var length = program.WriteGreeting(text, destination);
            if (length >= 0)
            {
                return length;
            }
        }

        // At the end, so that a greeting saves no registers.
        return WriteOther(key, text, destination);
    }

    /// <summary>The same with one argument of any kind.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Write(int key, in Argument argument, Span<TUnit> destination)
    {
        if (programs[key] is { Value: { } value })
        {
            var length = value.Write(argument, destination, 0);
            if (length != ShortWriter<TUnit>.Unfit)
            {
                return length;
            }
        }

        return WriteOther(key, argument, destination);
    }

    /// <summary>Writes a message; gives its length, or what <see cref="Interpreter{TUnit}.Run"/> gives.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Write(int key, ReadOnlySpan<Argument> arguments, Span<TUnit> destination) =>
        Interpreter<TUnit>.Run(Find(key), arguments, destination);

    /// <summary>The text of a message without arguments; false where not even the source has one.</summary>
    public bool TryFindText(int key, out ReadOnlySpan<TUnit> text)
    {
        var program = Find(key);
        return program.TryGetPlainText(out text) || program.IsMissing
            ? !program.IsMissing
            : throw new ArgumentException(
                "The message takes arguments: format it through its accessor.",
                nameof(key)
            );
    }

    /// <summary>The program of a key.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public FramedProgram<TUnit> Find(int key) => programs[key] ?? Link(key);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int WriteOther(int key, string text, Span<TUnit> destination)
    {
        // Made here, not by the caller, which would keep room for it.
        Argument argument = text;
        return WriteOther(key, argument, destination);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int WriteOther(int key, in Argument argument, Span<TUnit> destination)
    {
        var length = Write(key, new ReadOnlySpan<Argument>(in argument), destination);
        return length == Interpreter<TUnit>.NoText ? owner.WriteMissing(key, destination) : length;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private FramedProgram<TUnit> Link(int key) =>
        programs[key] = changed is null ? LinkText(key) : changed.Find(key);

    /// <summary>The text of the locale, else of those that come after it.</summary>
    private FramedProgram<TUnit> LinkText(int key)
    {
        var (catalog, locale) = (owner.Catalog, owner.Index);
        for (var written = locale; written >= 0; written = catalog.FallbackOf(written))
        {
            var text = catalog.ProgramOf(written, key);
            if (!text.IsEmpty)
            {
                var program = LinkedProgram<TUnit>.Of(text);
                return new FramedProgram<TUnit>(
                    program,
                    program.NeedsFrame ? catalog.FrameFor<TUnit>(locale, written) : null
                );
            }
        }

        return new FramedProgram<TUnit>(LinkedProgram<TUnit>.Missing(), null);
    }
}
