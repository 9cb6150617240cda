namespace LocaleGen;

/// <summary>Splits rows into catalogs.</summary>
internal static class RowPartitions
{
    /// <summary>
    /// The rows in as few parts as can be, so that no two locales of a part differ in extensions alone: a catalog has one
    /// set of data for <c>ar</c> and <c>ar-u-nu-latn</c>.
    /// </summary>
    public static IEnumerable<IReadOnlyList<MessageRow>> Of(IEnumerable<MessageRow> rows)
    {
        var parts = new List<List<MessageRow>>();
        foreach (var locale in rows.GroupBy(row => row.Tag.WithoutExtensions()))
        {
            var variants = locale.GroupBy(row => row.Tag).ToArray();
            for (var index = 0; index < variants.Length; index++)
            {
                if (index == parts.Count)
                {
                    parts.Add([]);
                }

                parts[index].AddRange(variants[index]);
            }
        }

        return parts;
    }
}
