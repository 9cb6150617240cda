using Microsoft.CodeAnalysis;

namespace LocaleGen;

/// <summary>Makes typed accessors of a project's locale files.</summary>
[Generator(LanguageNames.CSharp)]
internal sealed class LocaleGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var settings = context
            .AnalyzerConfigOptionsProvider.Select(
                static (options, _) => ProjectSettings.From(options.GlobalOptions)
            )
            .WithTrackingName(Steps.Settings);

        // Apart from reading, so that options that say the same as before read no file again.
        var sources = context
            .AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, _) => LocaleSource.From(pair.Left, pair.Right))
            .Where(static source => source is not null)
            .Select(static (source, _) => source!)
            .WithTrackingName(Steps.Sources);

        // From here on no places: what moves a text within its file changes nothing.
        var files = sources
            .Select(static (source, token) => LocaleFileTexts.Read(source, token))
            .WithTrackingName(Steps.Files);

        var locales = files
            .Collect()
            .SelectMany(static (files, _) => LocaleContent.Group(files))
            .WithTrackingName(Steps.Locales);

        // No words either: a reworded translation ends here.
        var catalog = locales
            .Select(static (locale, token) => LocaleShape.Of(locale, token))
            .WithTrackingName(Steps.Shapes)
            .Collect()
            .Combine(settings)
            .Select(static (pair, token) => CatalogBuilder.Build(pair.Left, pair.Right, token))
            .WithTrackingName(Steps.Catalog);

        var accessors = locales
            .Combine(catalog)
            .Where(static pair => pair.Left.Tag == pair.Right.Source)
            .Select(static (pair, _) => AccessorModel.Create(pair.Right, pair.Left))
            .WithTrackingName(Steps.Accessors);

        var programs = locales
            .Combine(catalog)
            .Select(static (pair, token) => LocalePrograms.Compile(pair.Right, pair.Left, token))
            .WithTrackingName(Steps.Programs);

        var faults = sources
            .Combine(settings)
            .Where(static pair => pair.Right.ReportsFaults)
            .Select(static (pair, token) => FileFaults.Find(pair.Left, token))
            .WithTrackingName(Steps.Faults);

        context.RegisterSourceOutput(catalog, CatalogWriter.AddTo);
        context.RegisterSourceOutput(accessors, AccessorWriter.AddTo);
        context.RegisterSourceOutput(programs, ProgramWriter.AddTo);
        context.RegisterSourceOutput(faults, FileFaults.Report);
    }
}
