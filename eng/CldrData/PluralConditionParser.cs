using System.Globalization;
using System.Text.RegularExpressions;

namespace LocaleGen;

/// <summary>Reads the conditions of plural rules, such as <c>v = 0 and i % 10 = 2..4 and i % 100 != 12..14</c>.</summary>
internal static partial class PluralConditionParser
{
    /// <exception cref="DataException">The condition is not in the syntax of UTS #35.</exception>
    public static PluralCondition Parse(string condition) =>
        new([
            .. condition
                .Split(" or ")
                .Select(alternative => alternative.Split(" and ").Select(ParseRelation).ToArray()),
        ]);

    private static PluralRelation ParseRelation(string text)
    {
        var match = Relation.Match(text.Trim());
        if (!match.Success)
        {
            throw new DataException(
                $"Plural rule: '{text.Trim()}' is not a relation that this tool knows."
            );
        }

        var operand = match.Groups["operand"].Value[0];
        return new PluralRelation(
            operand == 'c' ? 'e' : operand,
            match.Groups["modulus"] is { Success: true } modulus ? Number(modulus.Value) : 0,
            match.Groups["sign"].Value == "!=",
            Joined([
                .. match
                    .Groups["values"]
                    .Value.Split(',')
                    .Select(ParseRange)
                    .OrderBy(range => range.First),
            ])
        );
    }

    private static PluralRange ParseRange(string text)
    {
        var ends = text.Split("..");
        return new PluralRange(Number(ends[0]), Number(ends[^1]));
    }

    /// <summary>Ranges that touch become one, so that <c>0,1</c> and <c>0..1</c> are the same rule.</summary>
    private static List<PluralRange> Joined(PluralRange[] ranges)
    {
        var joined = new List<PluralRange> { ranges[0] };
        foreach (var range in ranges.Skip(1))
        {
            if (range.First <= joined[^1].Last + 1)
            {
                joined[^1] = joined[^1] with { Last = Math.Max(joined[^1].Last, range.Last) };
            }
            else
            {
                joined.Add(range);
            }
        }

        return joined;
    }

    private static int Number(string text) =>
        int.Parse(
            text,
            NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite,
            CultureInfo.InvariantCulture
        );

    [GeneratedRegex(
        @"^(?<operand>[nifvtce])( *% *(?<modulus>\d+))? *(?<sign>!?=) *(?<values>\d+(\.\.\d+)?( *, *\d+(\.\.\d+)?)*)$"
    )]
    private static partial Regex Relation { get; }
}
