namespace LocaleGen;

/// <summary>Every rule, with its id, title and default severity.</summary>
/// <remarks>
/// The table is frozen: an id never changes its meaning, and a new rule is added at the end of its group. The groups
/// stand in files of their own: 0xx files and syntax, 1xx parity between locales, 2xx plural and select, 3xx quality of
/// the text, 4xx use in C#, 5xx fixtures.
/// </remarks>
public static partial class LocaleRules
{
    private static readonly Dictionary<string, LocaleRule> byId;

    // A constructor, because it runs when the rules of all files are there.
    static LocaleRules()
    {
        All = new([
            SyntaxError,
            BadSkeleton,
            DuplicateKey,
            FileNotReadable,
            UnknownLocaleTag,
            NameClash,
            FileEncoding,
            NotNormalized,
            InvisibleCharacter,
            SourceLocaleMissing,
            KeywordCase,
            WhiteSpaceInPattern,
            PercentWithoutScale,
            FormatWithoutEqual,
            KeyMissing,
            KeyOnlyInTranslation,
            ArgumentMismatch,
            TagMismatch,
            Outdated,
            UndeclaredArgumentOrder,
            PluralCategoryMismatch,
            OtherMissing,
            OneWithoutNumber,
            ExactOneBesideOne,
            EnumMismatch,
            TranslatedKeyword,
            NumberSignOutsidePlural,
            ChoiceUsed,
            FractionSelector,
            UnchangedTranslation,
            EmptyText,
            OuterSpaceDiffers,
            EndPunctuationDiffers,
            DoubledWord,
            VerbatimDiffers,
            AccidentalQuoting,
            TextOutsideBranches,
            TooLong,
            UnusedKey,
            UnknownKeyLookedUp,
            KeyBuiltAtRunTime,
            UserVisibleLiteral,
            FormattingCultureAsTag,
            AccessorAvailable,
            FixtureTextMissing,
            SlackLimitExceeded,
            UnknownBlock,
            ActionWithoutHandler,
            UnknownSeverity,
        ]);
        byId = All.ToDictionary(rule => rule.Id, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>All rules in the order of their ids, reserved ones included.</summary>
    public static EquatableList<LocaleRule> All { get; }

    /// <summary>The rule with an id such as <c>LOC101</c>, in any case; null where there is none.</summary>
    public static LocaleRule? Find(string id) => byId.TryGetValue(id, out var rule) ? rule : null;
}
