namespace LocaleGen;

/// <summary>Reads the extensions of a tag (RFC 5646, Section 2.2.6) into canonical syntax (UTS #35, Part 1, Section 3.2.1).</summary>
internal static class ExtensionReader
{
    private const string Private = "x";

    /// <summary>Each extension from its singleton on, in alphabetical order; private use last.</summary>
    public static IReadOnlyList<string> Read(SubtagCursor cursor)
    {
        var extensions = new List<string>();
        string? privateUse = null;
        while (cursor.HasCurrent && privateUse is null)
        {
            if (cursor.Current.Length != 1)
            {
                cursor.Fail(
                    "this is no subtag that may stand here; the order is language, script, region, variants, extensions"
                );
            }
            else if (cursor.Current.Is(Private))
            {
                privateUse = Join(Private, Take(cursor, shortest: 1, isEnd: _ => false));
            }
            else
            {
                ReadExtension(cursor, extensions);
            }
        }

        extensions.Sort(StringComparer.Ordinal);
        if (privateUse is not null)
        {
            extensions.Add(privateUse);
        }

        return extensions.ToArray();
    }

    private static void ReadExtension(SubtagCursor cursor, List<string> extensions)
    {
        var singleton = cursor.Current.Lower;
        if (extensions.Exists(extension => extension[0] == singleton[0]))
        {
            cursor.Fail(
                $"the extension {singleton} is there twice; put its subtags behind the first"
            );
            return;
        }

        var subtags = Take(cursor, shortest: 2, isEnd: subtag => subtag.Length == 1);
        var canonical = singleton switch
        {
            "u" => KeyedSubtags.Sort(subtags, subtag => subtag.IsUnicodeKey, sortHead: true),
            "t" => KeyedSubtags.Sort(subtags, subtag => subtag.IsTransformKey, sortHead: false),
            _ => subtags.ConvertAll(subtag => subtag.Lower),
        };
        extensions.Add(Join(singleton, canonical));
    }

    /// <summary>The subtags behind a singleton.</summary>
    private static List<Subtag> Take(SubtagCursor cursor, int shortest, Func<Subtag, bool> isEnd)
    {
        var subtags = new List<Subtag>();
        var singleton = cursor.Current;
        cursor.Advance();
        while (cursor.HasCurrent && !isEnd(cursor.Current) && cursor.Current.Length >= shortest)
        {
            subtags.Add(cursor.Current);
            cursor.Advance();
        }

        if (subtags.Count == 0)
        {
            cursor.Fail(
                $"nothing stands behind the singleton {singleton}; write its subtags or leave it out"
            );
        }

        return subtags;
    }

    private static string Join(string singleton, List<Subtag> subtags) =>
        Join(singleton, subtags.ConvertAll(subtag => subtag.Lower));

    private static string Join(string singleton, List<string> subtags) =>
        singleton + "-" + string.Join("-", subtags);
}
