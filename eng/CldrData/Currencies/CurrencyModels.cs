using System.Text.Json;

namespace LocaleGen;

/// <summary>Completes the patterns and separators that some currencies have of their own in a locale.</summary>
/// <remarks>
/// What a currency lacks of the three are those of the locale that says the others, not of one that inherits them: in
/// en-DE euros have the pattern of en-150, and so its separators, as in ICU.
/// </remarks>
internal sealed class CurrencyModels(NpmPackages packages)
{
    private readonly ParentLocales parents = new(packages);

    /// <summary>The names with all three, or with none.</summary>
    /// <param name="locale">The locale.</param>
    /// <param name="names">What it calls a currency.</param>
    /// <param name="find">Gives what another locale calls it.</param>
    public CurrencyNames Complete(
        string locale,
        CurrencyNames names,
        Func<string, string, CurrencyNames> find
    )
    {
        if (names.Pattern.Length + names.Decimal.Length + names.Group.Length == 0)
        {
            return names;
        }

        var origin = locale;
        while (parents.Of(origin) is { } parent && Own(find(parent, names.Code)) == Own(names))
        {
            origin = parent;
        }

        var (pattern, point, group) = Usual(origin);
        return names with
        {
            Pattern = names.Pattern.Length > 0 ? names.Pattern : pattern,
            Decimal = names.Decimal.Length > 0 ? names.Decimal : point,
            Group = names.Group.Length > 0 ? names.Group : group,
        };
    }

    private static (string, string, string) Own(CurrencyNames names) =>
        (names.Pattern, names.Decimal, names.Group);

    private (string Pattern, string Decimal, string Group) Usual(string locale) =>
        packages.Read(
            $"cldr-numbers-full/main/{locale}/numbers.json",
            json =>
            {
                var numbers = json.GetProperty("main").GetProperty(locale).GetProperty("numbers");
                var symbols = numbers.GetProperty("symbols-numberSystem-latn");
                return (
                    numbers
                        .GetProperty("currencyFormats-numberSystem-latn")
                        .GetProperty("standard")
                        .GetString()!,
                    symbols.GetProperty("decimal").GetString()!,
                    symbols.GetProperty("group").GetString()!
                );
            }
        );
}
