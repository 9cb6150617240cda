namespace LocaleGen;

/// <summary>One factor of a unit: <c>square-kilometer</c> is 10p3, meter, 2.</summary>
/// <param name="Prefix">Base and power of its prefix, such as <c>10p3</c>; empty without one.</param>
/// <param name="Name">The simple unit, such as <c>meter</c>.</param>
/// <param name="Power">What it is raised to; negative below the fraction bar.</param>
/// <param name="Id">As written, without its power and what divides.</param>
internal sealed record UnitFactor(string Prefix, string Name, int Power, string Id)
{
    /// <summary>The factor as an identifier, its power positive.</summary>
    public string Identifier =>
        Math.Abs(Power) switch
        {
            1 => Id,
            2 => "square-" + Id,
            3 => "cubic-" + Id,
            var power => $"pow{power}-{Id}",
        };
}

/// <summary>A unit of measure (UTS #35, Part 2, Unit Identifiers).</summary>
/// <param name="Id">Its identifier, such as <c>kilometer-per-hour</c>.</param>
/// <param name="Factors">What it is made of.</param>
internal sealed record MeasureUnit(string Id, EquatableList<UnitFactor> Factors)
{
    private const string Per = "per-";
    private const string And = "-and-";

    /// <summary>What it mixes, as <c>foot-and-inch</c> does, in that order; empty for a unit of one piece.</summary>
    public EquatableList<MeasureUnit> Parts { get; init; } = EquatableList<MeasureUnit>.Empty;

    /// <summary>Reads an identifier, of mixed units too; null where it is none.</summary>
    /// <remarks>As in ICU, only single units are mixed, none of them twice (UTS #35, Part 6, Mixed Units).</remarks>
    public static MeasureUnit? ParseAny(string identifier)
    {
        if (identifier.IndexOf(And, StringComparison.Ordinal) < 0)
        {
            return Parse(identifier);
        }

        var names = identifier.Split(new[] { And }, StringSplitOptions.None);
        var parts = names
            .Select(Parse)
            .Where(part => part is { Factors.Count: 1 } && part.Factors[0].Power > 0)
            .Distinct()
            .ToArray();
        return parts.Length < names.Length
            ? null
            : new MeasureUnit(identifier, EquatableList<UnitFactor>.Empty) { Parts = new(parts!) };
    }

    /// <summary>Reads an identifier; null where it is none, or mixes units.</summary>
    public static MeasureUnit? Parse(string identifier)
    {
        var factors = new List<UnitFactor>();
        var below = false;
        var rest = identifier;
        while (rest.Length > 0)
        {
            if (!below && rest.StartsWith(Per, StringComparison.Ordinal))
            {
                (below, rest) = (true, rest.Substring(Per.Length));
            }

            if (UnitIds.TakeFactor(ref rest) is not { } factor)
            {
                // What locales have a name for is a unit, however it is made.
                return UnitIds.IndexOf(identifier) >= 0
                    ? new MeasureUnit(identifier, EquatableList<UnitFactor>.Empty)
                    : null;
            }

            factors.Add(factor with { Power = below ? -factor.Power : factor.Power });
        }

        return factors.Count == 0 ? null : new MeasureUnit(identifier, new(factors));
    }

    /// <summary>This unit divided by another, by the identifier of the whole.</summary>
    public MeasureUnit DividedBy(MeasureUnit other)
    {
        var factors = Factors.Concat(
            other.Factors.Select(factor => factor with { Power = -factor.Power })
        );
        var above = string.Join(
            "-",
            factors.Where(factor => factor.Power > 0).Select(factor => factor.Identifier)
        );
        var below = string.Join(
            "-",
            factors.Where(factor => factor.Power < 0).Select(factor => factor.Identifier)
        );
        return new MeasureUnit(below.Length == 0 ? above : $"{above}-per-{below}", new(factors));
    }
}
