using System.Globalization;

namespace LocaleGen;

/// <summary>Reads what stands before a rule: <c>100:</c>, <c>60/60:</c>, <c>1000&gt;:</c>, <c>-x:</c>, <c>x.x:</c> …</summary>
internal static class RuleDescriptor
{
    /// <summary>The rule without its parts.</summary>
    /// <param name="text">The rule.</param>
    /// <param name="body">What stands behind the descriptor.</param>
    public static NumberRule Read(string text, out string body)
    {
        var rule = new NumberRule();
        var colon = text.IndexOf(':');
        body = colon < 0 ? text : PatternCharacters.TrimStart(text.Substring(colon + 1));
        if (colon > 0)
        {
            Read(rule, text.Substring(0, colon));
        }

        // An apostrophe keeps the white space behind it.
        if (body.StartsWith("'", StringComparison.Ordinal))
        {
            body = body.Substring(1);
        }

        return rule;
    }

    private static void Read(NumberRule rule, string descriptor)
    {
        var last = descriptor[descriptor.Length - 1];
        if (descriptor[0] is >= '0' and <= '9' && last != 'x')
        {
            ReadNumber(rule, descriptor);
            return;
        }

        rule.Kind = descriptor switch
        {
            "-x" => RuleKind.Negative,
            "Inf" => RuleKind.Infinity,
            "NaN" => RuleKind.NaN,
            { Length: 3 } when descriptor[0] == '0' && last == 'x' => RuleKind.Proper,
            { Length: 3 } when descriptor[0] == 'x' && last == 'x' => RuleKind.Improper,
            { Length: 3 } when descriptor[0] == 'x' && last == '0' => RuleKind.Default,
            _ => throw new FormatException($"'{descriptor}' describes no rule."),
        };
        rule.Point = rule.Kind is RuleKind.Proper or RuleKind.Improper or RuleKind.Default
            ? descriptor[1]
            : '\0';
    }

    private static void ReadNumber(NumberRule rule, string descriptor)
    {
        var lowered = descriptor.Length - descriptor.TrimEnd('>').Length;
        var numbers = descriptor.Substring(0, descriptor.Length - lowered).Split('/');
        rule.SetBase(Number(numbers[0]));
        if (numbers.Length > 1)
        {
            rule.Radix = Number(numbers[1]);
            rule.SetExponent();
        }

        rule.Exponent -= Math.Min(lowered, rule.Exponent);
    }

    private static long Number(string text) =>
        long.Parse(
            new string([.. text.Where(character => character is >= '0' and <= '9')]),
            CultureInfo.InvariantCulture
        );
}
