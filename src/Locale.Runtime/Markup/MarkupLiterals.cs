namespace LocaleGen;

/// <summary>The texts of a message that is linked for a sink: literals escaped, markup, the names of tags.</summary>
/// <param name="sink">The sink.</param>
/// <param name="units">The program; texts that need no change stay where they are in it.</param>
internal sealed class MarkupLiterals<TUnit>(MarkupSink sink, TUnit[] units)
{
    private readonly List<TUnit> added = [];
    private readonly List<string> names = [];

    /// <summary>The tags that are open.</summary>
    public OpenTags Tags { get; } = new(sink);

    /// <summary>The names of tags, by their numbers.</summary>
    public string[] Names => [.. names];

    /// <summary>The program with what was added behind it.</summary>
    public TUnit[] Units => [.. units, .. added];

    /// <summary>A literal as the sink has it.</summary>
    public (int Start, int Length) Escape((int Start, int Length) literal)
    {
        var text = units.AsSpan(literal.Start, literal.Length);
        if (MarkupEscape<TUnit>.IsPlain(sink, Tags.InLabel, text))
        {
            return literal;
        }

        var start = added.Count;
        foreach (var unit in text)
        {
            if (MarkupEscape<TUnit>.Replacement(sink, Tags.InLabel, unit) is { } replacement)
            {
                Append(replacement);
            }
            else
            {
                added.Add(unit);
            }
        }

        return (units.Length + start, added.Count - start);
    }

    /// <summary>Adds markup, which is ASCII.</summary>
    public (int Start, int Length) Add(string markup)
    {
        var start = added.Count;
        Append(markup);
        return (units.Length + start, markup.Length);
    }

    /// <summary>The number of a tag's name.</summary>
    public int NumberOf((int Start, int Length) name)
    {
        var text = units.AsSpan(name.Start, name.Length);
        var written = LocaleGen.Units<TUnit>.IsUtf16
            ? LocaleGen.Units<TUnit>.AsUtf16(text).ToString()
            : System.Text.Encoding.UTF8.GetString(LocaleGen.Units<TUnit>.AsUtf8(text));
        var number = names.IndexOf(written);
        if (number < 0)
        {
            number = names.Count;
            names.Add(written);
        }

        return number;
    }

    private void Append(string ascii)
    {
        foreach (var character in ascii)
        {
            added.Add(LocaleGen.Units<TUnit>.Of(character));
        }
    }
}
