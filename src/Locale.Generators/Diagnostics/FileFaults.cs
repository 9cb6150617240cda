using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace LocaleGen;

/// <summary>What is wrong with one file by itself, for builds in which no analyzer runs.</summary>
/// <param name="Path">The file.</param>
/// <param name="Faults">The faults by place.</param>
internal sealed record FileFaults(string Path, EquatableList<FileFault> Faults)
{
    public static FileFaults Find(
        LocaleSource source,
        TagDeclarations tags,
        CancellationToken token
    )
    {
        if (source.File.GetText(token) is not { } text)
        {
            return new FileFaults(source.File.Path, EquatableList<FileFault>.Empty);
        }

        var file = ReadFiles.Read(source, text).WithTags(tags);
        var record = KnownLocales.Find(source.Place.Culture) is { } tag
            ? CldrData.Full.Find(tag)
            : null;
        var faults = FileChecks
            .Check(file)
            .Concat(record is null ? [] : CompileCheck.Check(file, new FormatResolver(record)))
            .Select(fault => FileFault.At(text.Lines, fault.Rule.Id, fault.Range, fault.Text));
        return new FileFaults(file.Path, new(faults));
    }

    public static void Report(SourceProductionContext context, FileFaults faults)
    {
        foreach (var fault in faults.Faults)
        {
            if (Descriptors.Find(fault.RuleId) is { } descriptor)
            {
                context.ReportDiagnostic(
                    Diagnostic.Create(
                        descriptor,
                        Location.Create(faults.Path, fault.Span, fault.Lines),
                        fault.Text
                    )
                );
            }
        }
    }
}

/// <summary>One fault.</summary>
/// <param name="RuleId">The rule it breaks.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Lines">The same in lines and columns.</param>
/// <param name="Text">What is wrong and what to do.</param>
internal sealed record FileFault(string RuleId, TextSpan Span, LinePositionSpan Lines, string Text)
{
    public static FileFault At(
        TextLineCollection lines,
        string ruleId,
        TextRange range,
        string text
    )
    {
        var span = new TextSpan(range.Start, range.Length);
        return new FileFault(ruleId, span, lines.GetLinePositionSpan(span), text);
    }
}
