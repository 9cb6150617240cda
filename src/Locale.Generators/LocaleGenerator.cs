using System.Collections.Immutable;
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

        var files = ReadTexts(sources);
        var tags = CollectTags(files, settings);
        var catalog = DescribeCatalog(files, tags, settings);
        context.RegisterSourceOutput(catalog, CatalogWriter.AddTo);
        RegisterPrograms(context, files.Combine(catalog), catalog);
        RegisterPseudoLocales(context, files.Combine(catalog), catalog);
        RegisterAccessors(context, files.Combine(catalog), catalog);
        RegisterFaults(context, sources.Combine(settings), tags);
    }

    /// <summary>The texts by file: what moves a text within its file changes nothing from here on.</summary>
    private static IncrementalValuesProvider<LocaleFileTexts> ReadTexts(
        IncrementalValuesProvider<LocaleSource> sources
    ) =>
        sources
            .Select(static (source, token) => LocaleFileTexts.Read(source, token))
            .WithTrackingName(Steps.Files)
            .Where(static file => file.Tag is not null);

    /// <summary>The tags that are markup, which the source locale says for all.</summary>
    private static IncrementalValueProvider<TagDeclarations> CollectTags(
        IncrementalValuesProvider<LocaleFileTexts> files,
        IncrementalValueProvider<ProjectSettings> settings
    ) =>
        files
            .Select(static (file, _) => FileTags.Of(file))
            .Collect()
            .Combine(settings)
            .Select(static (pair, _) => CatalogBuilder.TagsOf(pair.Left, pair.Right))
            .WithTrackingName(Steps.Tags);

    /// <summary>What is generated, without words: a reworded translation ends here.</summary>
    private static IncrementalValueProvider<CatalogModel> DescribeCatalog(
        IncrementalValuesProvider<LocaleFileTexts> files,
        IncrementalValueProvider<TagDeclarations> tags,
        IncrementalValueProvider<ProjectSettings> settings
    ) =>
        files
            .Combine(tags)
            .Select(static (pair, token) => FileShape.Of(pair.Left, pair.Right, token))
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

    /// <summary>The programs of each locale: compiled by file, written by locale.</summary>
    private static void RegisterPrograms(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<(LocaleFileTexts File, CatalogModel Catalog)> files,
        IncrementalValueProvider<CatalogModel> catalog
    )
    {
        var programs = files
            .Select(static (pair, token) => FilePrograms.Compile(pair.Catalog, pair.File, token))
            .WithTrackingName(Steps.Programs)
            .Collect()
            .Combine(catalog)
            .SelectMany(static (pair, _) => LocalePrograms.Group(pair.Right, pair.Left))
            .WithTrackingName(Steps.Locales);
        context.RegisterSourceOutput(programs, ProgramWriter.AddTo);
    }

    /// <summary>The programs of the source's texts as each pseudo-locale has them.</summary>
    private static void RegisterPseudoLocales(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<(LocaleFileTexts File, CatalogModel Catalog)> files,
        IncrementalValueProvider<CatalogModel> catalog
    )
    {
        var programs = files
            .Where(static pair => pair.File.Tag == pair.Catalog.Source)
            .SelectMany(
                static (pair, token) =>
                    pair.Catalog.PseudoLocales.Select(pseudo =>
                        FilePrograms.CompilePseudo(pair.Catalog, pair.File, pseudo.Tag, token)
                    )
            )
            .WithTrackingName(Steps.PseudoPrograms)
            .Collect()
            .Combine(catalog)
            .SelectMany(static (pair, _) => LocalePrograms.GroupPseudo(pair.Right, pair.Left));
        context.RegisterSourceOutput(programs, ProgramWriter.AddTo);
    }

    /// <summary>The accessors, which show the words of the source.</summary>
    private static void RegisterAccessors(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<(LocaleFileTexts File, CatalogModel Catalog)> files,
        IncrementalValueProvider<CatalogModel> catalog
    )
    {
        var accessors = files
            .Where(static pair => pair.File.Tag == pair.Catalog.Source)
            .Select(static (pair, _) => FileDocumentation.Of(pair.Catalog, pair.File))
            .WithTrackingName(Steps.Documentation)
            .Collect()
            .Combine(catalog)
            .SelectMany(
                static (pair, _) =>
                    pair.Right.Locales.Count == 0
                        ? []
                        : ImmutableArray.Create(AccessorModel.Create(pair.Right, pair.Left))
            )
            .WithTrackingName(Steps.Accessors);
        context.RegisterSourceOutput(accessors, AccessorWriter.AddTo);
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
