using System.Text;
using Microsoft.CodeAnalysis;

namespace LocaleGen;

/// <summary>Writes what the runtime reads of a catalog, and the enum of its keys.</summary>
internal static class CatalogWriter
{
    public static void AddTo(SourceProductionContext context, CatalogModel catalog)
    {
        if (catalog.Locales.Count == 0)
        {
            return;
        }

        AddContent(context, catalog);
        AddKeys(context, catalog);
    }

    private static void AddContent(SourceProductionContext context, CatalogModel catalog)
    {
        var settings = catalog.Settings;
        var writer = new SourceWriter(settings);
        var locales = string.Join(
            ", ",
            catalog.Locales.Select(locale => $"new {locale.ClassName}()")
        );
        writer.Generated();
        writer.Open(
            $"internal sealed partial class {settings.ContentClass} : global::LocaleGen.CatalogContent"
        );
        writer.Line($"public override string Source => {CSharpLiteral.Of(catalog.Source)};");
        writer.Line($"public override int KeyCount => {catalog.Keys.Count};");
        writer.Bytes("Keys", catalog.Keys.Select(LineOf));
        writer.Bytes("Slice", [SliceOf(catalog)]);
        writer.Line(
            $"public override global::LocaleGen.CatalogLocale[] CreateLocales() => [{locales}];"
        );
        if (catalog.PseudoLocales.Count > 0)
        {
            var pseudo = catalog.PseudoLocales.Select(locale => $"new {locale.ClassName}()");
            writer.Line(
                $"public override global::LocaleGen.CatalogLocale[] CreatePseudoLocales() => [{string.Join(", ", pseudo)}];"
            );
        }

        writer.Close();
        context.AddSource($"{settings.ContentClass}.g.cs", writer.ToSource());
    }

    private static void AddKeys(SourceProductionContext context, CatalogModel catalog)
    {
        var settings = catalog.Settings;
        var writer = new SourceWriter(settings);
        writer.Summary($"The messages of <see cref=\"{settings.ClassName}\"/>.");
        writer.Generated();
        writer.Open($"{settings.Access} enum {settings.KeyEnum}");
        for (var index = 0; index < catalog.Keys.Count; index++)
        {
            var key = catalog.Keys[index];
            writer.Summary($"<c>{XmlText.Escape(key.Key)}</c>");

            // With its value: the compiler would work each out from the one before it.
            writer.Line($"{key.Constant} = {index},");
        }

        writer.Close();
        context.AddSource(GeneratedFiles.KeysOf(settings), writer.ToSource());
    }

    private static string LineOf(KeyModel key)
    {
        var line = new StringBuilder(KeyLine.Escape(key.Key));
        foreach (var argument in key.Signature.Arguments)
        {
            line.Append('\t').Append(KeyLine.Describe(argument));
        }

        foreach (var tag in key.Signature.Tags)
        {
            line.Append('\t').Append(KeyLine.Describe(tag));
        }

        return KeyLine.WellFormed(line.Append('\n').ToString());
    }

    private static string SliceOf(CatalogModel catalog) =>
        CldrData
            .Full.SliceFor([.. catalog.Locales.Select(locale => LocaleTag.Parse(locale.Tag))])
            .Write(FormatUses.SectionsOf(catalog.Locales.SelectMany(locale => locale.Formats)));
}
