using Microsoft.CodeAnalysis;

namespace LocaleGen;

/// <summary>Writes the programs of one locale.</summary>
internal static class ProgramWriter
{
    public static void AddTo(SourceProductionContext context, LocalePrograms programs)
    {
        var (settings, locale) = (programs.Settings, programs.Locale);
        var fallback = locale.Fallback is null ? "null" : CSharpLiteral.Of(locale.Fallback);
        var writer = new SourceWriter(settings);
        writer.Open($"partial class {settings.ContentClass}");
        writer.Open($"private sealed class {locale.ClassName} : global::LocaleGen.CatalogLocale");
        writer.Line($"public override string Tag => {CSharpLiteral.Of(locale.Tag)};");
        writer.Line($"public override string? Fallback => {fallback};");
        writer.Bytes("Programs", PartsOf(programs.InOrder()));
        if (programs.Formats.Length > 0)
        {
            writer.Bytes("Formats", [programs.Formats]);
        }

        writer.Close();
        writer.Close();
        context.AddSource($"{settings.ClassName}.{locale.Tag}.g.cs", writer.ToSource());
    }

    private static IEnumerable<string> PartsOf(string?[] programs)
    {
        foreach (var program in programs)
        {
            yield return ProgramTable.LengthOf(program);
            if (program is not null)
            {
                yield return program;
            }
        }
    }
}
