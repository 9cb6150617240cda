namespace LocaleGen;

/// <summary>Writes a message straight from its tree, slowly and plainly: what the compiled program must equal.</summary>
internal sealed class ReferenceFormatter(
    LocaleRecord locale,
    IReadOnlyDictionary<string, object?> values
)
{
    private readonly ReferenceNumberWriter numbers = new(locale.Numbers!);

    public string Format(Message message) => Format(message, null);

    private string Format(Message message, PluralPart? plural) =>
        string.Concat(message.Parts.Select(part => Format(part, plural)));

    private string Format(MessagePart part, PluralPart? plural) =>
        part switch
        {
            TextPart text => text.Text,
            NumberSignPart => numbers.Write(Rest(plural!), 3),
            PlainPart plain when values[plain.Name] is null => "",
            PlainPart plain when values[plain.Name] is string text => text,
            PlainPart plain => numbers.Write(Number(plain.Name), 3),
            FormatPart format => numbers.Write(Number(format.Name), MaximumFraction(format)),
            SelectPart select => Format(Choose(select).Message, null),
            PluralPart inner => Format(Choose(inner).Message, inner),
            _ => throw new NotSupportedException(),
        };

    private ReferenceNumber Number(string name) => ReferenceNumber.Of(values[name]!);

    /// <summary>The number less the offset: doubles subtract as doubles do, everything else exactly.</summary>
    private ReferenceNumber Rest(PluralPart plural) =>
        plural.Offset == 0 ? Number(plural.Name)
        : values[plural.Name] is double number ? ReferenceNumber.Of(number - (double)plural.Offset)
        : Number(plural.Name) is { Special: null } exact ? exact.Less(plural.Offset)
        : Number(plural.Name);

    private SelectBranch Choose(SelectPart select) =>
        select.Branches.FirstOrDefault(branch => branch.Key == (string?)values[select.Name])
        ?? select.Branches.Single(branch => branch.Key == "other");

    private PluralBranch Choose(PluralPart plural) =>
        plural.Branches.FirstOrDefault(branch =>
            branch.Selector.Exact is { } exact && IsExactly(plural.Name, exact)
        )
        ?? Find(plural, CategoryOf(plural))
        ?? Find(plural, PluralCategory.Other)!;

    private bool IsExactly(string name, decimal exact) =>
        values[name] is double number ? number == (double)exact : Number(name).Is(exact);

    private static PluralBranch? Find(PluralPart plural, PluralCategory category) =>
        plural.Branches.FirstOrDefault(branch =>
            branch.Selector.Exact is null && branch.Selector.Category == category
        );

    private PluralCategory CategoryOf(PluralPart plural)
    {
        var number = Rest(plural);
        if (number.Special is not null)
        {
            return PluralCategory.Other;
        }

        var (integer, fraction) = number.Round(StyleOf(plural));
        var text = fraction.Length == 0 ? integer : $"{integer}.{fraction}";
        Assert.True(PluralOperands.TryParse(text, out var operands));
        return plural.Ordinal
            ? locale.Plurals.Ordinal(operands)
            : locale.Plurals.Cardinal(operands);
    }

    /// <summary>How many fraction digits the first use of the argument in <c>other</c> shows.</summary>
    private static int StyleOf(PluralPart plural) =>
        Find(plural, PluralCategory.Other)!
            .Message.Parts.Select(part =>
                part switch
                {
                    NumberSignPart => 3,
                    PlainPart plain when plain.Name == plural.Name => 3,
                    FormatPart format when format.Name == plural.Name => MaximumFraction(format),
                    _ => -1,
                }
            )
            .FirstOrDefault(digits => digits >= 0, 3);

    private static int MaximumFraction(FormatPart format) =>
        format.Style?.Trim() == "integer" ? 0 : 3;
}
