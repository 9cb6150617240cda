namespace LocaleGen;

/// <summary>A style of <c>range</c> in one locale.</summary>
/// <param name="Number">How each number is written.</param>
/// <param name="Range">What stands around the two.</param>
/// <param name="Same">What stands around a number that both come to, form by form as in <paramref name="Number"/>.</param>
internal sealed record ResolvedRange(
    NumberFormat Number,
    ListPattern Range,
    EquatableList<AffixForm> Same
) : ResolvedFormat
{
    /// <summary>The letter of this kind.</summary>
    public const string Letter = "g";

    private protected override char Kind => Letter[0];

    internal static ResolvedRange Read(ref RecordReader reader) =>
        new(
            (NumberFormat)ResolvedFormat.Read(reader.ReadBytes()),
            ListPattern.Read(ref reader),
            reader.ReadAll(AffixForm.Read)
        );

    private protected override void WriteTo(RecordWriter writer)
    {
        writer.WriteText(Number.Write());
        Range.WriteTo(writer);
        writer.WriteAll(Same, form => form.WriteTo(writer));
    }
}
