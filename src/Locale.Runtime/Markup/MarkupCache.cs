using System.Collections.Concurrent;

namespace LocaleGen;

/// <summary>The messages of one locale for the sinks in one encoding, each linked on its first use.</summary>
/// <param name="catalog">The catalog.</param>
/// <param name="locale">The locale that was asked for.</param>
internal sealed class MarkupCache<TUnit>(Catalog catalog, int locale)
{
    private readonly MarkupProgram<TUnit>?[]?[] programs = new MarkupProgram<TUnit>?[]?[2];
    private readonly ConcurrentDictionary<int, Frame<TUnit>> frames = [];

    /// <summary>The text of a key as its fallback chain gives it; null where no locale has one.</summary>
    public MarkupProgram<TUnit>? Find(int key, MarkupSink sink)
    {
        ref var program = ref Slot(key, sink);
        return program ??= Link(key, sink);
    }

    /// <summary>The override of a key.</summary>
    public MarkupProgram<TUnit> Find(int key, MarkupSink sink, EffectiveOverride text)
    {
        ref var program = ref Slot(key, sink);
        return program ??= MarkupProgram<TUnit>.Link(
            Units<TUnit>.Encode(text.Program.Text),
            sink,
            FrameOf(text)
        );
    }

    private Frame<TUnit> FrameOf(EffectiveOverride text) =>
        frames.GetOrAdd(
            text.Written,
            static (written, source) =>
                source.Catalog.FrameFor<TUnit>(source.Locale, written, source.Data),
            (Catalog: catalog, Locale: locale, text.Data)
        );

    private ref MarkupProgram<TUnit>? Slot(int key, MarkupSink sink)
    {
        var keys = programs[(int)sink];
        keys ??= programs[(int)sink] = new MarkupProgram<TUnit>?[catalog.KeyCount];
        return ref keys[key];
    }

    private MarkupProgram<TUnit>? Link(int key, MarkupSink sink)
    {
        foreach (var written in catalog.FallbackChain(locale))
        {
            var utf8 = catalog.ProgramOf(written, key);
            if (!utf8.IsEmpty)
            {
                var units = Units<TUnit>.Decode(utf8);
                var frame = catalog.FrameFor<TUnit>(locale, written);
                return MarkupProgram<TUnit>.Link(units, sink, frame);
            }
        }

        return null;
    }
}
