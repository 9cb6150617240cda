namespace LocaleGen;

/// <summary>Makes hostile messages of good ones, the same ones for the same number.</summary>
internal static class MessageMutation
{
    public static string Of(int number)
    {
        var random = new Random(number);
        var text = MessageSeeds.Texts[random.Next(MessageSeeds.Texts.Length)];
        for (var changes = random.Next(1, 6); changes > 0; changes--)
        {
            text = Change(text, random);
        }

        return text;
    }

    private static string Change(string text, Random random)
    {
        var place = random.Next(text.Length + 1);
        var length = random.Next(Math.Min(12, text.Length - place) + 1);
        return random.Next(6) switch
        {
            0 => text.Remove(place, length),
            1 => text.Insert(place, Piece(random)),
            2 => text.Insert(place, text.Substring(place, length)),
            3 => string.Concat(text.AsSpan(0, place), Piece(random), text.AsSpan(place + length)),
            4 => text.Insert(place, MessageSeeds.Texts[random.Next(MessageSeeds.Texts.Length)]),
            _ => text.Insert(place, ((char)random.Next(0x10000)).ToString()),
        };
    }

    private static string Piece(Random random) =>
        MessageSeeds.Pieces[random.Next(MessageSeeds.Pieces.Length)];
}
