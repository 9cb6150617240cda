namespace LocaleGen;

/// <summary>A compiled override, linked in each encoding on its first use; the locales that show it share it.</summary>
internal sealed class OverrideProgram(string program)
{
    private LinkedProgram<char>? utf16;
    private LinkedProgram<byte>? utf8;

    /// <summary>The program.</summary>
    public string Text => program;

    public LinkedProgram<TUnit> Linked<TUnit>() =>
        (LinkedProgram<TUnit>)(
            Units<TUnit>.IsUtf16
                ? (object)(utf16 ??= LinkedProgram<char>.Of(program))
                : utf8 ??= LinkedProgram<byte>.Of(program)
        );
}

/// <summary>An override and the locale whose text it replaces.</summary>
/// <param name="Program">The override.</param>
/// <param name="Written">The locale it is written for.</param>
/// <param name="Data">Where its formats come from.</param>
internal sealed record EffectiveOverride(OverrideProgram Program, int Written, ILocaleData Data);
