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

        var locales = ReadLocales(sources);
        var tags = CollectTags(locales, settings);
        var catalog = DescribeCatalog(locales, tags, settings);
        context.RegisterSourceOutput(catalog, CatalogWriter.AddTo);
        RegisterTexts(context, locales.Combine(catalog));
        RegisterFaults(context, sources.Combine(settings), tags);
    }

    /// <summary>The texts by locale, without their places: what moves a text within its file changes nothing from here on.</summary>
    private static IncrementalValuesProvider<LocaleContent> ReadLocales(
        IncrementalValuesProvider<LocaleSource> sources
    ) =>
        sources
            .Select(static (source, token) => LocaleFileTexts.Read(source, token))
            .WithTrackingName(Steps.Files)
            .Collect()
            .SelectMany(static (files, _) => LocaleContent.Group(files))
            .WithTrackingName(Steps.Locales);

    /// <summary>The tags that are markup, which the source locale says for all.</summary>
    private static IncrementalValueProvider<TagDeclarations> CollectTags(
        IncrementalValuesProvider<LocaleContent> locales,
        IncrementalValueProvider<ProjectSettings> settings
    ) =>
        locales
            .Collect()
            .Combine(settings)
            .Select(static (pair, _) => CatalogBuilder.TagsOf(pair.Left, pair.Right))
            .WithTrackingName(Steps.Tags);

    /// <summary>What is generated, without words: a reworded translation ends here.</summary>
    private static IncrementalValueProvider<CatalogModel> DescribeCatalog(
        IncrementalValuesProvider<LocaleContent> locales,
        IncrementalValueProvider<TagDeclarations> tags,
        IncrementalValueProvider<ProjectSettings> settings
    ) =>
        locales
            .Combine(tags)
            .Select(static (pair, token) => LocaleShape.Of(pair.Left, pair.Right, token))
            .WithTrackingName(Steps.Shapes)
            .Collect()
            .Combine(settings.Combine(tags))
            .Select(
                static (pair, token) =>
                    CatalogBuilder.Build(pair.Left, pair.Right.Left, token) with
                    {
                        Tags = pair.Right.Right,
                    }
            )
            .WithTrackingName(Steps.Catalog);

    /// <summary>The accessors, which show the words of the source, and the programs of each locale.</summary>
    private static void RegisterTexts(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<(LocaleContent Locale, CatalogModel Catalog)> locales
    )
    {
        var accessors = locales
            .Where(static pair => pair.Locale.Tag == pair.Catalog.Source)
            .Select(static (pair, _) => AccessorModel.Create(pair.Catalog, pair.Locale))
            .WithTrackingName(Steps.Accessors);
        var programs = locales
            .Select(
                static (pair, token) => LocalePrograms.Compile(pair.Catalog, pair.Locale, token)
            )
            .WithTrackingName(Steps.Programs);
        var pseudo = locales
            .Where(static pair => pair.Locale.Tag == pair.Catalog.Source)
            .SelectMany(
                static (pair, token) =>
                    pair.Catalog.PseudoLocales.Select(model =>
                        LocalePrograms.CompilePseudo(pair.Catalog, pair.Locale, model, token)
                    )
            )
            .WithTrackingName(Steps.PseudoPrograms);
        context.RegisterSourceOutput(pseudo, ProgramWriter.AddTo);
        context.RegisterSourceOutput(accessors, AccessorWriter.AddTo);
        context.RegisterSourceOutput(programs, ProgramWriter.AddTo);
    }

    /// <summary>What is wrong with files, where no analyzer says it; apart, since it has places.</summary>
    private static void RegisterFaults(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<(LocaleSource Source, ProjectSettings Settings)> sources,
        IncrementalValueProvider<TagDeclarations> tags
    )
    {
        var faults = sources
            .Where(static pair => pair.Settings.ReportsFaults)
            .Select(static (pair, _) => pair.Source)
            .Combine(tags)
            .Select(static (pair, token) => FileFaults.Find(pair.Left, pair.Right, token))
            .WithTrackingName(Steps.Faults);
        context.RegisterSourceOutput(faults, FileFaults.Report);
    }
}
