using System.Globalization;
using System.Text.RegularExpressions;

namespace LocaleGen;

/// <summary>Finds what units are worth, and what they measure.</summary>
internal sealed class UnitTable
{
    /// <summary>The number in units such as <c>liter-per-100-kilometer</c> and <c>part-per-1e6</c>.</summary>
    private static readonly Regex Constant = new(
        "-per-([1-9][0-9]*(?:e[0-9]+)?)(?:-|$)",
        RegexOptions.CultureInvariant
    );

    private readonly Dictionary<string, UnitDefinition> units;
    private readonly Dictionary<string, string> quantities;

    public UnitTable(UnitConversionsRecord record)
    {
        units = record.Units.ToDictionary(unit => unit.Name, StringComparer.Ordinal);
        quantities = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var quantity in record.Quantities)
        {
            var key = UnitDimensions.Of(MeasureUnit.Parse(quantity.Base)!.Factors).Key;
            quantities[key] = quantity.Name;
        }
    }

    /// <summary>What a unit of one piece is worth, or null where it is converted to no other.</summary>
    public UnitValue? Find(MeasureUnit unit)
    {
        var constant = Rational.One;
        var factors = unit.Factors;
        if (factors.Count == 0 && Constant.Match(unit.Id) is { Success: true } match)
        {
            constant = Rational.Parse(match.Groups[1].Value.ToUpperInvariant());
            var rest = match.Groups[0].Value.EndsWith("-", StringComparison.Ordinal)
                ? unit.Id.Replace(match.Value, "-per-")
                : unit.Id.Substring(0, match.Index);
            factors = MeasureUnit.Parse(rest)?.Factors ?? factors;
        }

        return factors.Count > 0 && Known(factors) is { } known
            ? Value(unit, known, constant)
            : null;
    }

    /// <summary>The factors, those with a name of their own (<c>kilowatt-hour</c>) taken apart; null where one is not known.</summary>
    private IReadOnlyList<UnitFactor>? Known(IEnumerable<UnitFactor> factors)
    {
        var known = new List<UnitFactor>();
        foreach (var factor in factors)
        {
            if (units.ContainsKey(factor.Name))
            {
                known.Add(factor);
            }
            else if (Halves(factor.Name) is { } halves)
            {
                known.AddRange(
                    halves.Select(half => half with { Power = half.Power * factor.Power })
                );
            }
            else
            {
                return null;
            }
        }

        return known;
    }

    private IReadOnlyList<UnitFactor>? Halves(string name)
    {
        for (var end = name.IndexOf('-'); end > 0; end = name.IndexOf('-', end + 1))
        {
            if (
                MeasureUnit.Parse(name.Substring(0, end)) is { Factors.Count: > 0 } left
                && MeasureUnit.Parse(name.Substring(end + 1)) is { Factors.Count: > 0 } right
                && Known([.. left.Factors, .. right.Factors]) is { } known
            )
            {
                return known;
            }
        }

        return null;
    }

    /// <summary>What a unit measures, such as <c>length</c>, or null where nobody has a name for it.</summary>
    /// <remarks>The base units as they stand, turned over, and both again without what cancels out: in ICU's order.</remarks>
    public string? QuantityOf(UnitValue value)
    {
        var simple = value.Dimensions.Simplify();
        string[] keys =
        [
            value.Dimensions.Key,
            value.Dimensions.InverseKey,
            simple.Key,
            simple.InverseKey,
        ];
        return keys.Select(key => quantities.TryGetValue(key, out var name) ? name : null)
            .FirstOrDefault(name => name is not null);
    }

    /// <summary>The traits that all simple units in a unit have.</summary>
    public IEnumerable<UnitTraits> TraitsOf(MeasureUnit unit) =>
        (unit.Parts.Count > 0 ? unit.Parts.SelectMany(part => part.Factors) : unit.Factors).Select(
            factor => units.TryGetValue(factor.Name, out var found) ? found.Traits : UnitTraits.None
        );

    private UnitValue Value(MeasureUnit unit, IEnumerable<UnitFactor> factors, Rational constant)
    {
        var value = Rational.One / constant;
        var offset = default(Rational);
        var beaufort = false;
        var dimensions = new UnitDimensions();
        foreach (var factor in factors)
        {
            var definition = units[factor.Name];
            var one = PrefixOf(factor) * Rational.Parse(definition.Factor);
            value *= one.Raise(factor.Power);
            foreach (var part in MeasureUnit.Parse(definition.Base)!.Factors)
            {
                dimensions.Add(part.Id, part.Power * factor.Power);
            }

            offset = Rational.Parse(definition.Offset);
            beaufort |= (definition.Traits & UnitTraits.Beaufort) != 0;
        }

        return new UnitValue(
            unit,
            value,
            dimensions.IsSingle && factors.Count() == 1 ? offset : default,
            beaufort,
            dimensions
        );
    }

    private static Rational PrefixOf(UnitFactor factor)
    {
        if (factor.Prefix.Length == 0)
        {
            return Rational.One;
        }

        var parts = factor.Prefix.Split('p');
        return Rational.Parse(parts[0]).Raise(int.Parse(parts[1], CultureInfo.InvariantCulture));
    }
}
