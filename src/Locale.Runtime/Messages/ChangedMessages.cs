namespace LocaleGen;

/// <summary>What is not as the catalog has it: messages with overrides, or with moments in a zone.</summary>
/// <param name="catalog">The catalog.</param>
/// <param name="locale">The locale.</param>
/// <param name="builtIn">The catalog's own messages in that locale.</param>
/// <param name="overrides">The overrides, by key.</param>
/// <param name="zone">The zone.</param>
internal sealed class ChangedMessages<TUnit>(
    Catalog catalog,
    int locale,
    MessageSet<TUnit> builtIn,
    EffectiveOverride?[]? overrides,
    ZoneClock? zone
)
{
    private readonly Frame<TUnit>?[] frames = new Frame<TUnit>?[catalog.Locales];

    /// <summary>The message of a key; shared with the catalog where nothing changes it.</summary>
    public FramedProgram<TUnit> Find(int key) =>
        overrides?[key] is { } message ? Override(message) : InZone(builtIn.Find(key));

    private FramedProgram<TUnit> Override(EffectiveOverride message)
    {
        var program = message.Program.Linked<TUnit>();
        return new(program, program.NeedsFrame ? FrameOf(message) : null, zone);
    }

    private FramedProgram<TUnit> InZone(FramedProgram<TUnit> program) =>
        zone is null ? program : program.In(zone);

    /// <summary>The frame of an override; all of them have their formats from one place.</summary>
    private Frame<TUnit> FrameOf(EffectiveOverride message) =>
        frames[message.Written] ??= catalog.FrameFor<TUnit>(locale, message.Written, message.Data);
}
