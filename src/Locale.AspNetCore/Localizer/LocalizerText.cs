namespace LocaleGen.AspNetCore;

/// <summary>The text of a message for untyped arguments.</summary>
internal static class LocalizerText
{
    /// <summary>
    /// The message in the current locale; where the arguments do not fit it, the source text with <c>{name}</c> in the
    /// place of what is wrong, which is reported once.
    /// </summary>
    public static string Of(CatalogKey found, object?[] values, MismatchLog mismatches)
    {
        var messages = found.Catalog.Current;
        if (found.Arguments.Count == 0)
        {
            // Whatever was given: data annotations hand the member's name to every message.
            return messages.Text(found.Key);
        }

        var bound = BoundArguments.Bind(found.Arguments, values, messages);
        if (bound.Mismatch is null)
        {
            return messages.ToText(found.Key, bound.Arguments);
        }

        mismatches.Report(found, bound.Mismatch);
        var source = found.Catalog.For(found.Catalog.Source);
        return source.ToText(
            found.Key,
            BoundArguments.Bind(found.Arguments, values, source).Arguments
        );
    }

    /// <summary>The message with <c>{name}</c> in the place of every argument.</summary>
    public static string Unfilled(LocaleMessages messages, CatalogKey found) =>
        messages.ToText(found.Key, BoundArguments.Bind(found.Arguments, [], messages).Arguments);
}
