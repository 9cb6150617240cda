namespace LocaleGen;

/// <summary>A text for each plural category; what a category lacks is the text of <c>other</c>.</summary>
/// <param name="Texts">By category, in the order of <see cref="PluralCategory"/>; empty where there is none.</param>
public sealed record PluralTexts(EquatableList<string> Texts)
{
    private const int Categories = 6;

    /// <summary>No text at all.</summary>
    public static PluralTexts None { get; } = new(EquatableList<string>.Empty);

    /// <summary>Whether there is no text.</summary>
    public bool IsEmpty => Texts.Count == 0;

    /// <summary>The text of a category, else that of <c>other</c>.</summary>
    /// <exception cref="InvalidOperationException">There is no text.</exception>
    public string this[PluralCategory category] =>
        IsEmpty ? throw new InvalidOperationException("There is no text.")
        : Texts.Count == 1 ? Texts[0]
        : Texts[(int)category];

    /// <summary>Keeps what is said of each category; null or empty for what is not.</summary>
    /// <param name="find">Gives the text of a category, or null.</param>
    public static PluralTexts Of(Func<PluralCategory, string?> find)
    {
        if (find(PluralCategory.Other) is not { } other)
        {
            return None;
        }

        var texts = new string[Categories];
        for (var category = 0; category < Categories; category++)
        {
            texts[category] = find((PluralCategory)category) ?? other;
        }

        return All(texts.All(text => text == other) ? [other] : texts);
    }

    /// <summary>One text for all categories.</summary>
    public static PluralTexts Always(string text) => All([text]);

    private static PluralTexts All(string[] texts) => new(new EquatableList<string>(texts));

    internal void WriteTo(RecordWriter writer)
    {
        var different = Enumerable
            .Range(0, Texts.Count)
            .Where(category => category == 0 || Texts[category] != Texts[0])
            .ToArray();
        writer.WriteNumber(different.Length);
        foreach (var category in different)
        {
            writer.WriteNumber(category);
            writer.WriteText(Texts[category]);
        }
    }

    internal static PluralTexts Read(ref RecordReader reader)
    {
        var count = reader.ReadNumber();
        if (count == 0)
        {
            return None;
        }

        var found = new string?[Categories];
        for (var index = 0; index < count; index++)
        {
            found[reader.ReadNumber()] = reader.ReadText();
        }

        return Of(category => found[(int)category]);
    }
}
