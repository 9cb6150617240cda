using System.Text.Json;

namespace LocaleGen;

/// <summary>Writes fixes as replacements of pieces of files.</summary>
/// <remarks>
/// A fix that names a key is tried on the text of its file to see what it changes, which takes as long as reading the file.
/// Beyond a limit such fixes are left out, since they are a convenience of the report and not the fixing itself.
/// </remarks>
internal sealed class SarifFixes(Func<string, string> fullPaths)
{
    private long patience = 200_000_000;
    private string? openPath;
    private string? openText;

    /// <summary>Writes the fix of a finding, if it has one.</summary>
    public void Write(Finding finding, Utf8JsonWriter json)
    {
        if (finding.Fix is not { } fix || patience <= 0)
        {
            return;
        }

        var changes = fix
            .Changes.GroupBy(change => change.Path)
            .Select(file => (Path: file.Key, Edit: EditOf(file.Key, [.. file])))
            .Where(file => file.Edit is not null)
            .ToList();
        if (changes.Count == 0)
        {
            return;
        }

        json.WriteStartArray("fixes");
        json.WriteStartObject();
        SarifReport.WriteMessage(json, "description", fix.Title);
        json.WriteStartArray("artifactChanges");
        foreach (var (path, edit) in changes)
        {
            Write(path, edit!, json);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void Write(string path, FileEdit edit, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        SarifReport.WriteArtifact(json, path);
        json.WriteStartArray("replacements");
        json.WriteStartObject();
        SarifReport.WriteRegion(json, "deletedRegion", edit.Start, edit.End);
        json.WriteStartObject("insertedContent");
        json.WriteString("text", edit.Text);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private FileEdit? EditOf(string path, IReadOnlyList<LocaleChange> changes)
    {
        if (TextOf(path) is not { } text)
        {
            return null;
        }

        patience -= text.Length;
        return LocaleFixer.Apply(text, changes) is { } changed
            ? FileEdit.Between(text, changed)
            : null;
    }

    private string? TextOf(string path)
    {
        if (openPath != path)
        {
            openPath = path;
            openText = Read(fullPaths(path));
        }

        return openText;
    }

    private static string? Read(string path)
    {
        try
        {
            return FileText.Read(path).Text;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // The file went away since it was checked: its findings are told without fixes.
            return null;
        }
    }
}
