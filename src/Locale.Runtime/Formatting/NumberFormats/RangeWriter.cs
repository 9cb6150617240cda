using System.Buffers;

namespace LocaleGen;

/// <summary>Writes ranges of numbers as ICU's NumberRangeFormatter does by itself.</summary>
/// <remarks>
/// What stands around both numbers alike is written once where it is a name or longer than one character; numbers that
/// come to the same are one, said to be approximate.
/// </remarks>
internal sealed class RangeWriter<TUnit>(ResolvedRange range, PluralRules plurals)
    : ValueFormat<TUnit>
{
    private const int UsualLength = NumberReader.UsualLength + DecimalDigits.Spare;

    private readonly NumberFormat format = range.Number;
    private readonly NumberUnits<TUnit> units = new(range.Number);
    private readonly NumberPreparer preparer = new(range.Number, plurals);
    private readonly TUnit[] before = Units<TUnit>.Encode(range.Range.Before);
    private readonly TUnit[] between = Units<TUnit>.Encode(range.Range.Between);
    private readonly TUnit[] spacedBetween = Units<TUnit>.Encode(Spaced(range.Range.Between));
    private readonly TUnit[] after = Units<TUnit>.Encode(range.Range.After);

    /// <summary>By form and sign, as <see cref="NumberUnits{TUnit}.Affixes"/>.</summary>
    private readonly AffixUnits<TUnit>[] approximate =
    [
        .. range.Same.SelectMany(form => form.Pairs).Select(pair => new AffixUnits<TUnit>(pair)),
    ];

    public override int Write(in Argument value, Span<TUnit> destination, int written) =>
        WriteRange(value, value, destination, written);

    public override int WriteRange(
        in Argument from,
        in Argument to,
        Span<TUnit> destination,
        int written
    )
    {
        var length =
            Math.Max(NumberReader.LengthOf(from), NumberReader.LengthOf(to)) + DecimalDigits.Spare;
        var rented = length > UsualLength ? ArrayPool<byte>.Shared.Rent(3 * length) : null;
        Span<byte> buffer = rented ?? stackalloc byte[3 * UsualLength];
        var third = buffer.Length / 3;
        var copy = buffer[(2 * third)..];
        var first = Prepare(from, buffer[..third], copy);
        var second = Prepare(to, buffer.Slice(third, third), copy);
        var sink = new UnitSink<TUnit>(destination, written);
        Write(first, second, ref sink);
        if (rented is not null)
        {
            ArrayPool<byte>.Shared.Return(rented);
        }

        return sink.Written;
    }

    private static string Spaced(string between)
    {
        if (between.Length == 0)
        {
            return " ";
        }

        var start = PatternCharacters.IsWhiteSpace(between[0]) ? "" : " ";
        var end = PatternCharacters.IsWhiteSpace(between[^1]) ? "" : " ";
        return start + between + end;
    }

    private PreparedNumber Prepare(in Argument value, Span<byte> digits, Span<byte> copy)
    {
        var number = new PreparedNumber { Digits = new DecimalDigits(digits) };
        NumberReader.Read(value, ref number.Digits);
        preparer.Prepare(ref number, copy);
        if (format.Integer.Maximum >= 0)
        {
            number.Digits.KeepIntegers(format.Integer.Maximum);
        }

        return number;
    }

    private void Write(
        scoped PreparedNumber first,
        scoped PreparedNumber second,
        ref UnitSink<TUnit> sink
    )
    {
        var (left, right) = (AffixesOf(first), AffixesOf(second));
        var alike =
            left.Prefix.AsSpan().SequenceEqual(right.Prefix)
            && left.Suffix.AsSpan().SequenceEqual(right.Suffix);
        var same = alike && Same(first, second);
        var name = NameOf(first, second, same);
        if (name is { Replaces: true })
        {
            sink.Append(name.Prefix);
            return;
        }

        sink.Append(name is null ? [] : name.Prefix);
        if (same)
        {
            var affixes = approximate[PlaceOf(first)];
            WriteNumber(first, affixes, affixes, ref sink);
        }
        else
        {
            WriteBoth(first, second, left, right, alike, ref sink);
        }

        sink.Append(name is null ? [] : name.Suffix);
    }

    private void WriteBoth(
        scoped PreparedNumber first,
        scoped PreparedNumber second,
        AffixUnits<TUnit> left,
        AffixUnits<TUnit> right,
        bool alike,
        ref UnitSink<TUnit> sink
    )
    {
        // A sign or symbol of one character is repeated, with spaces around the dash.
        var length = CodePoints(left.Prefix) + CodePoints(left.Suffix);
        var once = alike && length > 1;
        var repeats = format.Exponent is not null || (!once && length > 0);
        sink.Append(before);
        WriteNumber(first, left, once ? null : left, ref sink);
        sink.Append(repeats ? spacedBetween : between);
        WriteNumber(second, once ? null : right, right, ref sink);
        sink.Append(after);
    }

    /// <summary>Writes a number, with the prefix and the suffix that are given.</summary>
    private void WriteNumber(
        scoped PreparedNumber number,
        AffixUnits<TUnit>? prefix,
        AffixUnits<TUnit>? suffix,
        ref UnitSink<TUnit> sink
    )
    {
        var edges = NumberEdges.Of(number, format);
        if (prefix is not null)
        {
            sink.Append(edges.StartsWithDigit ? prefix.PrefixOfDigit : prefix.Prefix);
        }

        if (!units.Hides[number.Form])
        {
            NumberBody<TUnit>.Write(number, format, units, ref sink);
        }

        if (suffix is not null)
        {
            sink.Append(edges.EndsWithDigit ? suffix.SuffixOfDigit : suffix.Suffix);
        }
    }

    private AffixUnits<TUnit> AffixesOf(scoped in PreparedNumber number) =>
        units.Affixes[PlaceOf(number)];

    private static int PlaceOf(scoped in PreparedNumber number) =>
        (4 * number.Form) + (int)number.Sign;

    /// <summary>The name around both: that of the range's plural category.</summary>
    private NameUnits<TUnit>? NameOf(
        scoped in PreparedNumber first,
        scoped in PreparedNumber second,
        bool same
    ) =>
        units.Names.Length switch
        {
            0 => null,
            1 => units.Names[0],
            _ => units.Names[
                (int)(
                    same
                        ? first.NameCategory
                        : plurals.Range(first.NameCategory, second.NameCategory)
                )
            ],
        };

    private static bool Same(scoped in PreparedNumber first, scoped in PreparedNumber second)
    {
        var left = first.Digits;
        var right = second.Digits;
        if (
            left.IsNaN != right.IsNaN
            || left.IsInfinite != right.IsInfinite
            || first.Sign != second.Sign
            || first.Exponent != second.Exponent
        )
        {
            return false;
        }

        var equal = left.Point == right.Point && left.Count == right.Count;
        for (var place = 0; place < left.Count && equal; place++)
        {
            var behind = left.Point - 1 - place;
            equal = left.IntegerDigit(behind) == right.IntegerDigit(behind);
        }

        return equal;
    }

    /// <summary>How many characters a text has: the units that do not continue one.</summary>
    private static int CodePoints(TUnit[] text)
    {
        var count = 0;
        foreach (var unit in text)
        {
            var value = Units<TUnit>.Value(unit);
            count += Units<TUnit>.IsUtf16
                ? (value is >= 0xDC00 and <= 0xDFFF ? 0 : 1)
                : ((value & 0xC0) == 0x80 ? 0 : 1);
        }

        return count;
    }
}
