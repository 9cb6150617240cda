namespace SlackBot.Wording.Search;

/// <summary>Latin letters without their accents.</summary>
/// <remarks>A table of our own, since .NET decomposes nothing under InvariantGlobalization.</remarks>
internal static class LatinLetters
{
    private const char FirstCommon = '\u00C0';
    private const char FirstAdditional = '\u1E00';

    /// <summary>For each letter from U+00C0 to U+024F the one beneath it, a full stop where there is none.</summary>
    private const string Common =
        "aaaaaa.ceeeeiiiidnooooo.ouuuuy..aaaaaa.ceeeeiiiidnooooo.ouuuuy.y"
        + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii..jjkk.llllll."
        + ".llnnnnnn...oooooo..rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzz."
        + "b........d.............i........oo.............uu....zz........."
        + ".............aaiioouuuuuuuuuu.aaaa....ggkkoooo..j...gg..nnaa...."
        + "aaaaeeeeiiiioooorrrruuuusstt..hh......aaeeooooooooyy............"
        + "...b............";

    /// <summary>The same from U+1E00 to U+1EFF.</summary>
    private const string Additional =
        "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm"
        + "mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv"
        + "wwwwwwwwwwxxxxyyzzzzzzhtwy......aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee"
        + "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy......";

    /// <summary>The letter beneath, in lower case; null for what is no such letter.</summary>
    public static char? Beneath(char letter) =>
        Find(Common, FirstCommon, letter) ?? Find(Additional, FirstAdditional, letter);

    /// <summary>The two letters that one stands for, in lower case; null for every other.</summary>
    public static string? Both(char letter) =>
        letter switch
        {
            'æ' or 'Æ' => "ae",
            'œ' or 'Œ' => "oe",
            'ß' or 'ẞ' => "ss",
            'þ' or 'Þ' => "th",
            'ĳ' or 'Ĳ' => "ij",
            _ => null,
        };

    private static char? Find(string table, char first, char letter) =>
        letter >= first && letter - first < table.Length && table[letter - first] != '.'
            ? table[letter - first]
            : null;
}
