using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace LocaleGen;

/// <summary>What a diagnostic of a missing key (LOC101) carries for its fixer.</summary>
internal static class MissingKeyProperties
{
    private const string Key = nameof(MissingKey.Key);
    private const string Message = nameof(MissingKey.Message);
    private const string PreviousKey = nameof(MissingKey.PreviousKey);
    private const string AfterKey = nameof(MissingKey.AfterKey);
    private const string Prefix = nameof(LocaleFilePath.Prefix);
    private const string Place = nameof(Place);

    /// <summary>Writes them.</summary>
    /// <param name="missing">The key.</param>
    /// <param name="prefix">What stands before every key of the file.</param>
    /// <param name="place">Where the key stands among the missing ones, which are added in that order.</param>
    public static ImmutableDictionary<string, string?> Of(
        MissingKey missing,
        string prefix,
        int place
    ) =>
        ImmutableDictionary.CreateRange<string, string?>([
            new(Key, missing.Key),
            new(Message, missing.Message),
            new(PreviousKey, missing.PreviousKey),
            new(AfterKey, missing.AfterKey),
            new(Prefix, prefix),
            new(Place, place.ToString(CultureInfo.InvariantCulture)),
        ]);

    /// <summary>The key that is missing.</summary>
    public static string KeyOf(Diagnostic diagnostic) => diagnostic.Properties[Key]!;

    /// <summary>Where the key stands among the missing ones.</summary>
    public static int PlaceOf(Diagnostic diagnostic) =>
        int.Parse(diagnostic.Properties[Place], CultureInfo.InvariantCulture);

    /// <summary>The text of the file with the key in it; null where it cannot be added.</summary>
    public static string? Insert(string text, Diagnostic diagnostic)
    {
        var properties = diagnostic.Properties;
        var format = LocaleFormat.Of(diagnostic.Location.GetLineSpan().Path);
        return format.InsertKey(
            text,
            properties[Prefix]!,
            new MissingKey(
                properties[Key]!,
                properties[Message]!,
                properties[PreviousKey],
                properties[AfterKey]
            )
        );
    }
}
