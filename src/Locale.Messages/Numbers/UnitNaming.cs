namespace LocaleGen;

/// <summary>Names units of measure in one locale and width (UTS #35, Part 2, Compound Units).</summary>
internal sealed class UnitNaming
{
    private readonly UnitWidthNames names;
    private readonly bool isFull;

    public UnitNaming(UnitNamesRecord record, UnitWidth width)
    {
        isFull = width is not (UnitWidth.Narrow or UnitWidth.Short);
        names =
            width == UnitWidth.Narrow ? record.Narrow
            : width == UnitWidth.Short ? record.Short
            : record.Long;
    }

    /// <summary>The patterns of a unit, such as <c>{0} km/h</c>.</summary>
    public PluralTexts PatternsOf(MeasureUnit unit) =>
        Find(unit.Id)?.Patterns ?? new CompoundUnits(names, isFull).PatternsOf(unit);

    private UnitNames? Find(string id) =>
        UnitIds.IndexOf(id) is >= 0 and var place
            ? names.Units.FirstOrDefault(unit => unit.Unit == place)
            : null;
}
