namespace LocaleGen;

/// <summary>What form C needs to know of each character, in tables that are made when the first text asks.</summary>
internal static class CharacterClasses
{
    /// <summary>Whether a character is no part of form C.</summary>
    public const int Replaced = 0x100;

    /// <summary>Whether a character may compose with one before it.</summary>
    public const int Second = 0x200;

    private const int ClassMask = 0xFF;

    private static readonly ushort[] Low = new ushort[0x10000];
    private static readonly Dictionary<int, int> High = [];
    private static readonly Dictionary<long, int> Pairs = [];
    private static readonly Dictionary<int, string> Parts = [];

    static CharacterClasses()
    {
        ReadClasses(NormalizationTables.Classes);
        ReadComposites(NormalizationTables.Composites);
        ReadReplaced(NormalizationTables.Replaced);
        for (var vowel = Hangul.FirstVowel; vowel < Hangul.FirstVowel + Hangul.Vowels; vowel++)
        {
            Add(vowel, Second);
        }

        for (var tail = Hangul.FirstTail + 1; tail < Hangul.FirstTail + Hangul.Tails; tail++)
        {
            Add(tail, Second);
        }
    }

    /// <summary>The flags and the combining class of a code point; zero of most.</summary>
    public static int Of(int codePoint) =>
        codePoint < Low.Length ? Low[codePoint]
        : High.TryGetValue(codePoint, out var found) ? found
        : 0;

    /// <summary>The combining class: zero of what begins a cluster.</summary>
    public static int CombiningClassOf(int codePoint) => Of(codePoint) & ClassMask;

    /// <summary>What two code points compose to, or null.</summary>
    public static int? Compose(int first, int second) =>
        Hangul.Compose(first, second)
        ?? (Pairs.TryGetValue(KeyOf(first, second), out var found) ? found : null);

    /// <summary>What a code point is made of in form D, at least one step of it; null of what is made of itself.</summary>
    public static string? Decompose(int codePoint) =>
        Hangul.Decompose(codePoint) ?? (Parts.TryGetValue(codePoint, out var found) ? found : null);

    private static long KeyOf(int first, int second) => ((long)first << 32) | (uint)second;

    private static void Add(int codePoint, int flags)
    {
        if (codePoint < Low.Length)
        {
            Low[codePoint] |= (ushort)flags;
        }
        else
        {
            High[codePoint] = Of(codePoint) | flags;
        }
    }

    private static int Next(string text, ref int index)
    {
        var codePoint = char.IsHighSurrogate(text[index])
            ? char.ConvertToUtf32(text, index)
            : text[index];
        index += codePoint > char.MaxValue ? 2 : 1;
        return codePoint;
    }

    private static void ReadClasses(string table)
    {
        for (var index = 0; index < table.Length; )
        {
            var (first, last) = (Next(table, ref index), Next(table, ref index));
            var combining = Next(table, ref index);
            for (var codePoint = first; codePoint <= last; codePoint++)
            {
                Add(codePoint, combining);
            }
        }
    }

    private static void ReadComposites(string table)
    {
        for (var index = 0; index < table.Length; )
        {
            var whole = Next(table, ref index);
            var start = index;
            var (first, second) = (Next(table, ref index), Next(table, ref index));
            Pairs.Add(KeyOf(first, second), whole);
            Parts.Add(whole, table.Substring(start, index - start));
            Add(second, Second);
        }
    }

    private static void ReadReplaced(string table)
    {
        for (var index = 0; index < table.Length; index++)
        {
            var codePoint = Next(table, ref index);
            var end = table.IndexOf('\0', index);
            Parts.Add(codePoint, table.Substring(index, end - index));
            Add(codePoint, Replaced);
            index = end;
        }
    }
}
