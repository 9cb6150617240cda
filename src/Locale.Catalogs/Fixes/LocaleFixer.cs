using System.Text;

namespace LocaleGen;

/// <summary>Applies changes to the text of a locale file; what no change touches stays as it is.</summary>
public static class LocaleFixer
{
    /// <summary>Applies changes that were found in one and the same text.</summary>
    /// <remarks>
    /// First what names places, from the end to the start, then what names keys, in the order given. A change that overlaps
    /// an earlier one is left out: the next check finds it again.
    /// </remarks>
    /// <param name="text">The text of the file as it was checked.</param>
    /// <param name="changes">The changes of this file.</param>
    /// <returns>The new text; null where no change could be made.</returns>
    public static string? Apply(string text, IEnumerable<LocaleChange> changes)
    {
        var all = changes.Distinct().ToList();
        var changed = Replace(text, all.OfType<TextChange>());
        foreach (var change in all)
        {
            changed = Apply(changed, change) ?? changed;
        }

        return changed == text ? null : changed;
    }

    private static string? Apply(string text, LocaleChange change) =>
        change switch
        {
            KeyAddition addition => LocaleFormat
                .Of(change.Path)
                .InsertKey(text, change.Prefix, addition.Key),
            KeyRemoval removal => LocaleFormat
                .Of(change.Path)
                .RemoveKey(text, change.Prefix, removal.Key),
            KeyRenaming renaming => LocaleFormat
                .Of(change.Path)
                .RenameKey(text, change.Prefix, renaming.Key, renaming.NewKey),
            ArgumentsDeclaration declared => LocaleFormat
                .Of(change.Path)
                .DeclareArguments(text, change.Prefix, declared.Key, declared.Arguments),
            ReviewMark mark => LocaleFormat
                .Of(change.Path)
                .MarkForReview(text, change.Prefix, mark.Key, mark.Note),
            _ => null,
        };

    private static string Replace(string text, IEnumerable<TextChange> changes)
    {
        var taken = new Stack<TextChange>();
        foreach (
            var change in changes
                .OrderByDescending(change => change.Range.Start)
                .ThenByDescending(change => change.Range.Length)
        )
        {
            if (change.Range.End <= (taken.Count == 0 ? text.Length : taken.Peek().Range.Start))
            {
                taken.Push(change);
            }
        }

        var changed = new StringBuilder(text.Length);
        var position = 0;
        foreach (var change in taken)
        {
            changed.Append(text, position, change.Range.Start - position).Append(change.Text);
            position = change.Range.End;
        }

        return changed.Append(text, position, text.Length - position).ToString();
    }
}
