namespace LocaleGen;

/// <summary>Finds where a message names an argument.</summary>
internal static class ArgumentPlaces
{
    /// <summary>The places of the name, in order.</summary>
    public static IReadOnlyList<TextRange> Of(Message message, string name)
    {
        var places = new List<TextRange>();
        Collect(message, name, places);
        return places;
    }

    private static void Collect(Message message, string name, List<TextRange> places)
    {
        foreach (var part in message.Parts)
        {
            if (part is ArgumentPart argument && argument.Name == name)
            {
                places.Add(argument.NameRange);
            }

            if (part is FormatPart { To: { } to } range && to == name)
            {
                places.Add(range.ToRange);
            }

            foreach (var branch in Branches.Of(part))
            {
                Collect(branch, name, places);
            }
        }
    }
}
