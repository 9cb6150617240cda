namespace LocaleGen;

/// <summary>The numbering systems of CLDR that have ten digits.</summary>
internal sealed class NumberingSystems
{
    private const string Latin = "latn";
    private readonly Func<NumberRecord> root;

    /// <summary>Reads the block: a number of systems, then the id and the digits of each.</summary>
    /// <param name="block">The block.</param>
    /// <param name="root">Gives the numbers of root.</param>
    /// <exception cref="FormatException">The block is cut short.</exception>
    public NumberingSystems(byte[] block, Func<NumberRecord> root)
    {
        this.root = root;
        var reader = new RecordReader(block);
        var digits = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        for (var count = reader.ReadNumber(); count > 0; count--)
        {
            digits.Add(reader.ReadText(), reader.ReadText());
        }

        Digits = digits;
    }

    /// <summary>Ten code points, zero to nine, by the id of the system.</summary>
    public IReadOnlyDictionary<string, string> Digits { get; }

    /// <summary>The numbers with a system as their default, or null where there is no such system.</summary>
    public NumberRecord? Apply(NumberRecord numbers, string id)
    {
        if (numbers.System(id) is not null)
        {
            return numbers with { DefaultSystem = id };
        }

        if (!Digits.TryGetValue(id, out var digits))
        {
            return null;
        }

        var latin = numbers.System(Latin) ?? numbers.Default;
        var symbols = root().System(id) ?? latin;
        var system = symbols with
        {
            Id = id,
            Digits = digits,
            DecimalPattern = latin.DecimalPattern,
        };
        return numbers with { DefaultSystem = id, Systems = new([.. numbers.Systems, system]) };
    }
}
