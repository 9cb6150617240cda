namespace LocaleGen;

/// <summary>The rules of durations, which CLDR does not have: those of ICU (licence Unicode-3.0).</summary>
internal static class DurationRules
{
    private const string Root = "%duration:0: =#,##0=;";

    private const string Numerals = """
        %%min-sec:0: :=00=;60/60: <0<>%%min-sec>;
        %%hr-min-sec:0: :=00=;60/60: <00<>%%hr-min-sec>;3600/60: <#,##0<:>>>;
        %duration:0: =%in-numerals=;
        """;

    private const string English = """
        %with-words:0: 0 seconds;1: 1 second;2: =0= seconds;60/60: <%%min<[, >>];
        3600/60: <%%hr<[, >>>];
        %%min:0: 0 minutes;1: 1 minute;2: =0= minutes;
        %%hr:0: 0 hours;1: 1 hour;2: =0= hours;
        %in-numerals:0: =0= sec.;60: =%%min-sec=;3600: =%%hr-min-sec=;
        """;

    private const string Maltese = """
        %with-words:0: 0 sekondi;1: 1 sekonda;2: =0= sekondi;60/60: <%%min<[, >>];
        3600/60: <%%hr<[, >>>];
        %%min:0: 0 minuti;1: 1 minuta;2: =0= minuti;
        %%hr:0: 0 siegħat;1: 1 siegħa;2: =0= siegħat;
        %in-numerals:0: =0= sek.;60: =%%min-sec=;3600: =%%hr-min-sec=;
        """;

    /// <summary>The rules of a language.</summary>
    public static string Of(string language) =>
        language switch
        {
            "en" => English + Numerals,
            "mt" => Maltese + Numerals,
            _ => Root,
        };
}
