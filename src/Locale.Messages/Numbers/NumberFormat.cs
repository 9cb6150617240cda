namespace LocaleGen;

/// <summary>A number style in one locale, with all that is needed to write numbers in it.</summary>
internal sealed record NumberFormat : ResolvedFormat
{
    /// <summary>The letter of the kind.</summary>
    internal const char Letter = 'n';

    /// <summary>Ten digits.</summary>
    public string Digits { get; init; } = "0123456789";

    /// <summary>The decimal separator.</summary>
    public string Decimal { get; init; } = ".";

    /// <summary>The group separator.</summary>
    public string Group { get; init; } = ",";

    /// <summary>The word or sign for infinity.</summary>
    public string Infinity { get; init; } = "∞";

    /// <summary>The word for what is not a number.</summary>
    public string NaN { get; init; } = "NaN";

    /// <summary>The groups of integer digits.</summary>
    public PatternGrouping Grouping { get; init; }

    /// <summary>From how many integer digits on they are grouped.</summary>
    public int GroupFrom { get; init; }

    /// <summary>How numbers are rounded.</summary>
    public RoundingRule Rounding { get; init; } = RoundingRule.Default;

    /// <summary>How many integer digits are written.</summary>
    public IntegerWidth Integer { get; init; } = new(1);

    /// <summary>Whether the decimal separator is written without fraction digits too.</summary>
    public bool DecimalAlways { get; init; }

    /// <summary>What numbers are multiplied by.</summary>
    public ScaleFactor Scale { get; init; } = ScaleFactor.One;

    /// <summary>How an exponent is written, or null for none.</summary>
    public ExponentFormat? Exponent { get; init; }

    /// <summary>The compact notations by magnitude; empty for none.</summary>
    public EquatableList<CompactStep> Compact { get; init; } = EquatableList<CompactStep>.Empty;

    /// <summary>What stands around numbers, the usual form first.</summary>
    public EquatableList<AffixForm> Forms { get; init; } = EquatableList<AffixForm>.Empty;

    /// <summary>The usual form by plural category; empty where it is always the first.</summary>
    public EquatableList<int> PluralForms { get; init; } = EquatableList<int>.Empty;

    /// <summary>What stands around all of it, by plural category, one for all, or none.</summary>
    public EquatableList<NameForm> Names { get; init; } = EquatableList<NameForm>.Empty;

    /// <summary>What it is padded to, or null.</summary>
    public Padding? Padding { get; init; }

    private protected override char Kind => Letter;

    private protected override void WriteTo(RecordWriter writer)
    {
        foreach (var text in new[] { Digits, Decimal, Group, Infinity, NaN })
        {
            writer.WriteText(text);
        }

        writer.WriteNumber(Grouping.Primary);
        writer.WriteNumber(Grouping.Secondary);
        writer.WriteNumber(GroupFrom);
        Rounding.WriteTo(writer);
        writer.WriteNumber(Integer.Minimum);
        writer.WriteNumber(Integer.Maximum + 1);
        Scale.WriteTo(writer);
        writer.WriteNumber(
            (DecimalAlways ? 1 : 0) | (Exponent is null ? 0 : 2) | (Padding is null ? 0 : 4)
        );
        Exponent?.WriteTo(writer);
        Padding?.WriteTo(writer);
        writer.WriteAll(Compact, step => step.WriteTo(writer));
        writer.WriteAll(Forms, form => form.WriteTo(writer));
        writer.WriteAll(PluralForms, writer.WriteNumber);
        writer.WriteAll(Names, name => name.WriteTo(writer));
    }

    /// <summary>Reads what <see cref="ResolvedFormat.Write"/> wrote, behind its letter.</summary>
    internal static NumberFormat Read(ref RecordReader reader)
    {
        var format = new NumberFormat
        {
            Digits = reader.ReadText(),
            Decimal = reader.ReadText(),
            Group = reader.ReadText(),
            Infinity = reader.ReadText(),
            NaN = reader.ReadText(),
            Grouping = new PatternGrouping(reader.ReadNumber(), reader.ReadNumber()),
            GroupFrom = reader.ReadNumber(),
            Rounding = RoundingRule.Read(ref reader),
            Integer = new IntegerWidth(reader.ReadNumber(), reader.ReadNumber() - 1),
            Scale = ScaleFactor.Read(ref reader),
        };
        var flags = reader.ReadNumber();
        return format with
        {
            DecimalAlways = (flags & 1) != 0,
            Exponent = (flags & 2) != 0 ? ExponentFormat.Read(ref reader) : null,
            Padding = (flags & 4) != 0 ? Padding.Read(ref reader) : null,
            Compact = reader.ReadAll(CompactStep.Read),
            Forms = reader.ReadAll(AffixForm.Read),
            PluralForms = reader.ReadAll((ref RecordReader inner) => inner.ReadNumber()),
            Names = reader.ReadAll(NameForm.Read),
        };
    }
}
