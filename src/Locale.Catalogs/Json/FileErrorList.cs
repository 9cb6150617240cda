namespace LocaleGen;

/// <summary>Collects the errors of a file, up to a number that a reader can bear.</summary>
/// <param name="file">The text of the file, for line numbers.</param>
internal sealed class FileErrorList(string file)
{
    private const int Limit = 50;

    private readonly List<FileError> errors = [];

    /// <summary>Whether further errors are passed over.</summary>
    public bool IsFull => errors.Count > Limit;

    /// <summary>Adds an error, unless there are enough already.</summary>
    public void Add(LocaleRule rule, TextRange range, string text)
    {
        if (errors.Count < Limit)
        {
            errors.Add(new(rule, range, text));
        }
        else if (errors.Count == Limit)
        {
            errors.Add(new(rule, range, "More errors follow; correct the ones before this first"));
        }
    }

    /// <summary>Adds an error of the file's format.</summary>
    public void Add(TextRange range, string text) => Add(LocaleRules.FileNotReadable, range, text);

    /// <summary>The number of the line, from 1, that a place stands in.</summary>
    public int LineOf(TextRange range)
    {
        var line = 1;

        // Where nobody reads it, counting again and again would take quadratic time.
        if (!IsFull)
        {
            for (
                var found = file.IndexOf('\n');
                found >= 0 && found < range.Start;
                found = file.IndexOf('\n', found + 1)
            )
            {
                line++;
            }
        }

        return line;
    }

    /// <summary>The errors in the order of their places.</summary>
    public IEnumerable<FileError> InOrder() => errors.OrderBy(error => error.Range.Start);
}
