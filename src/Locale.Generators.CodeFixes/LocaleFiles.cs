using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace LocaleGen;

/// <summary>The locale files of a project, as a workspace has them.</summary>
internal static class LocaleFiles
{
    /// <summary>The solution with changes made in a project's locale files; null where none could be made.</summary>
    public static async Task<Solution?> ChangeAsync(
        Project project,
        IEnumerable<LocaleChange> changes,
        CancellationToken token
    )
    {
        var solution = project.Solution;
        foreach (var ofFile in changes.GroupBy(change => change.Path))
        {
            if (
                project.AdditionalDocuments.FirstOrDefault(one => one.FilePath == ofFile.Key) is
                { } document
            )
            {
                var text = await document.GetTextAsync(token).ConfigureAwait(false);
                if (LocaleFixer.Apply(text.ToString(), ofFile) is { } changed)
                {
                    solution = solution.WithAdditionalDocumentText(
                        document.Id,
                        SourceText.From(changed, text.Encoding, text.ChecksumAlgorithm)
                    );
                }
            }
        }

        return solution == project.Solution ? null : solution;
    }
}
