namespace LocaleGen;

/// <summary>A compiled override, linked in each encoding on its first use; the locales that show it share it.</summary>
internal sealed class OverrideProgram(string program)
{
    private LinkedPrograms<char>? utf16;
    private LinkedPrograms<byte>? utf8;

    /// <summary>The program.</summary>
    public string Text => program;

    public LinkedPrograms<TUnit> Linked<TUnit>() =>
        (LinkedPrograms<TUnit>)(
            Units<TUnit>.IsUtf16
                ? (object)(utf16 ??= LinkedPrograms<char>.Of(program))
                : utf8 ??= LinkedPrograms<byte>.Of(program)
        );
}

/// <summary>An override and the locale whose text it replaces.</summary>
/// <param name="Program">The override.</param>
/// <param name="Written">The locale it is written for.</param>
/// <param name="Data">Where its formats come from.</param>
internal sealed record EffectiveOverride(OverrideProgram Program, int Written, ILocaleData Data);

/// <summary>An override as one locale shows it in one encoding.</summary>
internal sealed class OverriddenMessage<TUnit>(
    LinkedPrograms<TUnit> programs,
    Frame<TUnit> frame,
    ZoneClock? zone = null
)
{
    public readonly FramedPrograms<TUnit> Programs = new(programs, frame, zone);
    public readonly int Place = programs.Starts[0];
}
