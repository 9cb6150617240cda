namespace LocaleGen;

/// <summary>One step of a fallback chain as one encoding sees it: texts, and what they are formatted with.</summary>
internal sealed record FallbackLevel<TUnit>(ProgramImage<TUnit> Image, Frame<TUnit> Frame, FallbackLevel<TUnit>? Next)
    where TUnit : unmanaged;
