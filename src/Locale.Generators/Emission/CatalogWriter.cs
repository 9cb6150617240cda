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
        WriteBytes(writer, "Keys", KeysOf(catalog));
        WriteBytes(writer, "Slice", SliceOf(catalog));
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
        foreach (var key in catalog.Keys)
        {
            writer.Summary($"<c>{XmlText.Escape(key.Key)}</c>");
            writer.Line(key.Constant + ",");
        }

        writer.Close();
        context.AddSource($"{settings.KeyEnum}.g.cs", writer.ToSource());
    }

    private static void WriteBytes(SourceWriter writer, string property, string text) =>
        writer.Line(
            $"public override global::System.ReadOnlySpan<byte> {property} => {CSharpLiteral.Utf8(text)};"
        );

    private static string KeysOf(CatalogModel catalog)
    {
        var lines = new StringBuilder();
        foreach (var key in catalog.Keys)
        {
            lines.Append(KeyLine.Escape(key.Key));
            foreach (var argument in key.Signature.Arguments)
            {
                lines.Append('\t').Append(KeyLine.Describe(argument));
            }

            foreach (var tag in key.Signature.Tags)
            {
                lines.Append('\t').Append(KeyLine.Describe(tag));
            }

            lines.Append('\n');
        }

        return KeyLine.WellFormed(lines.ToString());
    }

    private static string SliceOf(CatalogModel catalog) =>
        CldrData
            .Full.SliceFor([.. catalog.Locales.Select(locale => LocaleTag.Parse(locale.Tag))])
            .Write(FormatUses.SectionsOf(catalog.Locales.SelectMany(locale => locale.Formats)));
}
