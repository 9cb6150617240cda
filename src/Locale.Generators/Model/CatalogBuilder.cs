using System.Collections.Immutable;

namespace LocaleGen;

/// <summary>Decides what is generated.</summary>
internal static class CatalogBuilder
{
    /// <summary>Makes the catalog of what the locales' texts take.</summary>
    public static CatalogModel Build(
        ImmutableArray<FileShape> files,
        ProjectSettings settings,
        CancellationToken token
    )
    {
        var shapes = LocaleShape.Group(files);
        if (shapes.IsEmpty)
        {
            return new CatalogModel(
                settings,
                "",
                new([]),
                new("", "", "", new([]), new([])),
                new([])
            );
        }

        var source = SourceOf(shapes, settings);
        LocaleShape[] ordered = [source, .. shapes.Where(shape => shape != source)];
        var names = KeyNames.Of(KeysOf(source, ordered)).Names;
        var signatures = new SignatureTable(ordered, token);
        var keys = names
            .Select(name => new KeyModel(name.Key, name.Constant, signatures.Find(name.Key)))
            .ToList();
        var locales = LocalesOf(ordered, new PlainMoments(keys)).ToList();
        return new CatalogModel(
            settings,
            source.Tag,
            new(keys),
            AccessorTree.Build(names, keys, settings),
            new(locales)
        )
        {
            PseudoLocales = new(PseudoLocalesOf(settings, source.Tag, locales)),
        };
    }

    /// <summary>The tags that the project and its source locale declare.</summary>
    public static TagDeclarations TagsOf(ImmutableArray<FileTags> files, ProjectSettings settings)
    {
        var tag = KnownLocales.Find(settings.Source)?.ToString();
        var ordered = files.OrderBy(file => file.Place).ToList();
        var source = ordered.Exists(file => file.Place.Tag == tag)
            ? tag
            : ordered.FirstOrDefault()?.Place.Tag;
        return new TagDeclarations(
            settings.Tags,
            new(ordered.Where(file => file.Place.Tag == source).SelectMany(file => file.Keys))
        );
    }

    /// <summary>The source locale; while it has no file, which is an error, the first locale stands in for it.</summary>
    private static LocaleShape SourceOf(
        ImmutableArray<LocaleShape> shapes,
        ProjectSettings settings
    )
    {
        var tag = KnownLocales.Find(settings.Source)?.ToString();
        return shapes.FirstOrDefault(shape => shape.Tag == tag) ?? shapes[0];
    }

    /// <summary>The keys of the source; while it cannot be read to its end, those of the translations behind them.</summary>
    private static IEnumerable<string> KeysOf(LocaleShape source, LocaleShape[] all) =>
        (source.IsWhole ? [source] : all)
            .SelectMany(shape => shape.Keys)
            .Select(key => key.Key)
            .Distinct();

    private static IEnumerable<LocaleModel> LocalesOf(LocaleShape[] shapes, PlainMoments moments)
    {
        var names = new MemberNames([]);
        var tags = Array.ConvertAll(shapes, shape => LocaleTag.Parse(shape.Tag));
        foreach (var tag in tags)
        {
            var fallback = FallbackChains.ParentOf(CldrData.Full.Tags, tag, tags, tags[0]);
            var name = names.Take(Identifiers.Pascal(tag.ToString()));
            yield return new LocaleModel(
                tag.ToString(),
                name,
                fallback?.ToString(),
                new(FormatsOf(tag, shapes, tags, moments))
            );
        }
    }

    /// <summary>The pseudo-locales, apart from those that have files of their own.</summary>
    private static IEnumerable<LocaleModel> PseudoLocalesOf(
        ProjectSettings settings,
        string source,
        List<LocaleModel> locales
    )
    {
        var names = new MemberNames(locales.Select(locale => locale.ClassName));
        return settings
            .PseudoLocales.Where(tag => locales.TrueForAll(locale => locale.Tag != tag))
            .Select(tag => new LocaleModel(
                tag,
                names.Take(Identifiers.Pascal(tag)),
                source,
                EquatableList<string>.Empty
            ));
    }

    /// <summary>The formats of all texts that a locale may show in its own language, and so in its own formats.</summary>
    private static IEnumerable<string> FormatsOf(
        LocaleTag tag,
        LocaleShape[] shapes,
        LocaleTag[] tags,
        PlainMoments moments
    )
    {
        var formats = new SortedSet<string>(StringComparer.Ordinal);
        for (
            LocaleTag? shown = tag;
            shown is not null;
            shown = FallbackChains.ParentOf(CldrData.Full.Tags, shown, tags, tags[0])
        )
        {
            if (shown.Language == tag.Language)
            {
                var shape = shapes[Array.IndexOf(tags, shown)];
                formats.UnionWith(shape.Formats);
                formats.UnionWith(moments.FormatsOf(shape));
            }
        }

        return formats;
    }
}
