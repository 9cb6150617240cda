using FsCheck;
using FsCheck.Fluent;

namespace LocaleGen;

/// <summary>Makes tags: mostly of languages, scripts and regions for which CLDR has rules.</summary>
internal static class TagTexts
{
    private const string Languages =
        "en en de fr es pt zh sr hr bs no nb nn da sv ar he iw hi ur ru az uz pa sh cnr yue gsw lb id in ms fil tl ja ko mo ro "
        + "und af cy ga sw cmn arb hy be uk tg kk ky ca eu gl qaa xx mul zxx language";

    private const string Scripts =
        "Latn Cyrl Arab Hans Hant Hani Deva Hebr Jpan Kore Hira Guru Egyp Zzzz Qaai Shaw";

    private const string Regions =
        "US GB AU CA IN DE AT CH ES MX AR 419 003 019 001 150 142 PT BR AO CN TW HK MO SG RS ME BA YU CS SU MA EG PK AF NO SJ "
        + "UK 276 280 840 830 172 826 724 ZZ QX XA PH PR";

    private const string Variants = "valencia 1996 1901 aaland bokmal polytoni hepburn heploc";

    private const string Extensions = "u-nu-latn u-ca-buddhist-nu-thai t-fr-ca x-mine a-foo-bar";

    public static Arbitrary<LocaleTag> Tag => TagGen.ToArbitrary();

    /// <summary>Locales that a project might support, and what someone asks it for.</summary>
    public static Arbitrary<(LocaleTag[] Supported, LocaleTag[] Desired)> Matches =>
        (
            from count in Gen.Choose(1, 8)
            from supported in TagGen.ArrayOf(count)
            from desired in TagGen.ArrayOf(40)
            select (supported.Distinct().ToArray(), desired)
        ).ToArbitrary();

    /// <summary>Anything, tags among it.</summary>
    public static Arbitrary<string> Any =>
        (
            from pieces in Gen.Frequency(
                    (6, Pick(Languages)),
                    (3, Pick(Scripts)),
                    (3, Pick(Regions)),
                    (2, Pick(Variants)),
                    (2, Pick(Extensions)),
                    (
                        1,
                        Gen.Elements(
                            "",
                            "u",
                            "x",
                            "t",
                            "é",
                            "\0",
                            "\uD800",
                            "a b",
                            "toolongsubtag",
                            "i",
                            "1"
                        )
                    )
                )
                .ListOf()
            from separator in Gen.Elements("-", "-", "_", "--", "")
            select string.Join(separator, pieces)
        ).ToArbitrary();

    private static Gen<LocaleTag> TagGen =>
        from language in Pick(Languages)
        from script in Maybe(Scripts, 4)
        from region in Maybe(Regions, 2)
        from variant in Maybe(Variants, 12)
        from extension in Maybe(Extensions, 12)
        select LocaleTag.Parse(language + script + region + variant + extension);

    private static Gen<string> Maybe(string choices, int oneIn) =>
        from isThere in Gen.Choose(1, oneIn)
        from choice in Pick(choices)
        select isThere == 1 ? "-" + choice : "";

    private static Gen<string> Pick(string choices) => Gen.Elements(choices.Split(' '));
}
