namespace LocaleGen;

/// <summary>Reads the letters, numbers and texts of a program (<see cref="Opcode"/>) in one encoding.</summary>
internal sealed class ProgramReader<TUnit>(TUnit[] units)
{
    public int Place { get; set; }

    public char NextLetter => (char)Units<TUnit>.Value(units[Place]);

    public char Letter() => (char)Units<TUnit>.Value(units[Place++]);

    public int Number()
    {
        var place = Place;
        var value = ReadNumber(units, ref place);
        Place = place;
        return value;
    }

    /// <summary>Reads a number (<see cref="PrintableNumber"/>) and moves <paramref name="place"/> behind it.</summary>
    // Not that class's own reader: a first message would load the assembly it is in.
    public static int ReadNumber(ReadOnlySpan<TUnit> text, ref int place)
    {
        var value = 0;
        while (true)
        {
            var unit = Units<TUnit>.Value(text[place++]) - PrintableNumber.Zero;
            if (unit < PrintableNumber.More)
            {
                return (value << 5) | unit;
            }

            value = (value << 5) | (unit - PrintableNumber.More);
        }
    }

    /// <summary>How many of something follow: each takes some units.</summary>
    /// <exception cref="FormatException">There are not so many units left.</exception>
    public int Count()
    {
        var count = Number();
        return (uint)count <= (uint)(units.Length - Place) ? count : throw Damaged();
    }

    /// <summary>A size or distance, of which a program holds one for each encoding.</summary>
    public int Size()
    {
        var utf8 = Number();
        var utf16 = Number();
        return Units<TUnit>.IsUtf16 ? utf16 : utf8;
    }

    /// <summary>The start and length of a text; goes on behind it.</summary>
    /// <exception cref="FormatException">It would end behind the programs: texts are later copied unchecked.</exception>
    public (int Start, int Length) Text()
    {
        var length = Size();
        if ((uint)length > (uint)(units.Length - Place))
        {
            throw Damaged();
        }

        Place += length;
        return (Place - length, length);
    }

    /// <summary>An exact number: ASCII digits behind their size.</summary>
    public decimal Exact()
    {
        var (start, length) = Text();
        var text = string.Create(
            length,
            (units, start),
            static (characters, source) =>
            {
                for (var index = 0; index < characters.Length; index++)
                {
                    characters[index] = (char)
                        Units<TUnit>.Value(source.units[source.start + index]);
                }
            }
        );
        return decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>The bits of a double: the limit of a choice behind its size.</summary>
    /// <exception cref="FormatException">It is no number.</exception>
    public long Limit() =>
        ChoiceLimit.Parse(String()) is { } limit
            ? BitConverter.DoubleToInt64Bits(limit)
            : throw Damaged();

    /// <summary>A text as a string.</summary>
    public string String()
    {
        var (start, length) = Text();
        var text = new ReadOnlySpan<TUnit>(units, start, length);
        return LocaleGen.Units<TUnit>.IsUtf16
            ? LocaleGen.Units<TUnit>.AsUtf16(text).ToString()
            : System.Text.Encoding.UTF8.GetString(LocaleGen.Units<TUnit>.AsUtf8(text));
    }

    private static FormatException Damaged() => new("A program is cut short or damaged.");
}
