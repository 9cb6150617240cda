using System.Globalization;

namespace LocaleGen;

/// <summary>Puts together the name of a unit that a locale has none for, from those of its parts.</summary>
/// <param name="names">The names in one width.</param>
/// <param name="isFull">Whether they are full names, which lose their capitals behind a prefix.</param>
internal sealed class CompoundUnits(UnitWidthNames names, bool isFull)
{
    private const string Place = "{0}";
    private const string Other = "{1}";

    /// <summary>The patterns of a unit.</summary>
    public PluralTexts PatternsOf(MeasureUnit unit)
    {
        var above = Product(unit.Factors.Where(factor => factor.Power > 0));
        var below = unit.Factors.Where(factor => factor.Power < 0).ToArray();
        if (below.Length == 0)
        {
            return above;
        }

        var per = PerPattern(below);
        return PluralTexts.Of(category =>
            per.Replace(Place, above.IsEmpty ? Place : above[category]).Trim()
        );
    }

    /// <summary>What is said of one such unit below the fraction bar, with <c>{0}</c> for what stands above.</summary>
    private string PerPattern(IReadOnlyCollection<UnitFactor> below)
    {
        if (Find(Identifier(below)) is { Per.Length: > 0 } whole)
        {
            return whole.Per;
        }

        var pattern = Product(below)[PluralCategory.One];
        return names.Per.Replace(Other, pattern.Replace(Place, "").Trim());
    }

    private PluralTexts Product(IEnumerable<UnitFactor> factors)
    {
        var list = factors.ToArray();
        if (list.Length == 0)
        {
            return PluralTexts.None;
        }

        return Find(Identifier(list))?.Patterns
            ?? PluralTexts.Of(category => Product(list, category));
    }

    private string Product(UnitFactor[] factors, PluralCategory category)
    {
        var text = "";
        var (before, behind) = ("", "");
        for (var index = 0; index < factors.Length; index++)
        {
            // Only the last factor is counted; those before it stand in the singular.
            var counted = index == factors.Length - 1 ? category : PluralCategory.One;
            var pattern =
                Find(factors[index].Name)?.Patterns[counted] ?? Place + factors[index].Name;
            var place = pattern.IndexOf(Place, StringComparison.Ordinal);
            var core = pattern.Replace(Place, "").Trim();
            if (index == 0)
            {
                (before, behind) =
                    place > 0 && pattern.Length == place + Place.Length
                        ? ("", pattern.Substring(core.Length))
                        : (
                            pattern.Substring(0, pattern.IndexOf(core, StringComparison.Ordinal)),
                            ""
                        );
            }

            core = WithPower(factors[index], WithPrefix(factors[index], core), counted);
            text = index == 0 ? core : names.Times.Replace(Place, text).Replace(Other, core);
        }

        return before + text + behind;
    }

    private string WithPrefix(UnitFactor factor, string core) =>
        names.Prefixes.FirstOrDefault(prefix => prefix.Power == factor.Prefix) is { } name
            ? name.Pattern.Replace(Place, Lowered(core))
            : core;

    private string WithPower(UnitFactor factor, string core, PluralCategory category)
    {
        var power = Math.Abs(factor.Power);
        if (power == 1)
        {
            return core;
        }

        var gender = Find(factor.Name)?.Gender ?? "";
        var name =
            names.Powers.FirstOrDefault(each => each.Power == power && each.Gender == gender)
            ?? names.Powers.FirstOrDefault(each => each.Power == power && each.Gender.Length == 0);
        return name is null
            ? $"{core}^{power}"
            : name.Patterns[category].Replace(Place, Lowered(core));
    }

    private string Lowered(string core) =>
        isFull ? core.ToLower(CultureInfo.InvariantCulture) : core;

    private UnitNames? Find(string id) =>
        UnitIds.IndexOf(id) is >= 0 and var place
            ? names.Units.FirstOrDefault(unit => unit.Unit == place)
            : null;

    private static string Identifier(IEnumerable<UnitFactor> factors) =>
        string.Join("-", factors.Select(factor => factor.Identifier));
}
