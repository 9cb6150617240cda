using System.Diagnostics;

namespace LocaleGen;

/// <summary>Answers rows by one generated catalog, which holds them all.</summary>
internal sealed class CatalogEngine(EngineKind kind, bool utf8, TextWriter log)
{
    private const int LargeBatch = 1_000;

    /// <summary>The answers, in any order.</summary>
    public IEnumerable<(MessageRow Row, BatchAnswer Answer)> Answer(IReadOnlyList<MessageRow> rows)
    {
        var watch = Stopwatch.StartNew();
        var writer = new LocaleFileWriter(rows, placeholders: kind == EngineKind.Runtime);
        var files = writer.Write();
        Report(rows, $"{rows.Count} messages in {files.Count} locale files", watch);
        var project = GeneratedProject.Build(files, writer.Source);
        Report(rows, "generated and compiled", watch);
        var (overrides, refusals) = Refusals(rows, files, project, writer.Source);
        Report(rows, "checked", watch);
        var strings = new Dictionary<string, object>();
        foreach (var row in rows)
        {
            if (refusals.TryGetValue(row.Key, out var refusal))
            {
                yield return (row, new RefusalAnswer(refusal));
                continue;
            }

            if (!strings.TryGetValue(row.Asked, out var ofLocale))
            {
                strings.Add(row.Asked, ofLocale = project.For(row.Asked, overrides));
            }

            yield return (row, Format(project, ofLocale, row));
        }

        Report(rows, "formatted", watch);
    }

    private (Overrides? Overrides, Dictionary<string, Refusal> Refusals) Refusals(
        IReadOnlyList<MessageRow> rows,
        IReadOnlyList<LocaleFileText> files,
        ConsumerAccess project,
        LocaleTag source
    )
    {
        if (kind == EngineKind.Generator)
        {
            return (null, RowFaults.Find(files, source));
        }

        var texts = rows.Select(row => new OverrideText(row.Tag.ToString(), row.Key, row.Text));
        var (overrides, refused) = Overrides.Create(project.Catalog, texts, CldrData.Full);
        return (
            overrides,
            refused.ToDictionary(one => one.Override.Key, one => Refusal.Of(one.Errors[0]))
        );
    }

    private BatchAnswer Format(ConsumerAccess project, object strings, MessageRow row)
    {
        if (project.LocaleOf(strings) != row.Tag.ToString())
        {
            throw new InvalidOperationException(
                $"Strings.For(\"{row.Asked}\") gave {project.LocaleOf(strings)}, not {row.Tag}."
            );
        }

        var written =
            row.Arguments.Count == 0 && utf8
                ? project.Utf8(strings, row)
                : project.Call(strings, row);
        return new TextAnswer(
            written as string ?? (utf8 ? WrittenText.Utf8(written) : WrittenText.Utf16(written))
        );
    }

    private void Report(IReadOnlyList<MessageRow> rows, string what, Stopwatch watch)
    {
        if (rows.Count >= LargeBatch)
        {
            log.WriteLine($"conformance: {what} ({watch.Elapsed.TotalSeconds:F1} s)");
        }
    }
}
