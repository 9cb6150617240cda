using System.Collections.Concurrent;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;

namespace LocaleGen.AspNetCore;

/// <summary>Makes localizers over the registered catalogs, one for each name of a type.</summary>
internal sealed class CatalogLocalizerFactory(
    RegisteredCatalogs catalogs,
    ILogger<CatalogLocalizer> logger
) : IStringLocalizerFactory
{
    private readonly MismatchLog mismatches = new(logger);
    private readonly ConcurrentDictionary<string, CatalogLocalizer> localizers = [];

    /// <summary>A localizer that looks for keys as they are.</summary>
    public IStringLocalizer Create() => Find("");

    public IStringLocalizer Create(Type resourceSource)
    {
        ArgumentNullException.ThrowIfNull(resourceSource);
        var name = resourceSource.Name;
        var generic = name.IndexOf('`');
        return Find(generic < 0 ? name : name[..generic]);
    }

    /// <summary>For callers without a type, such as views: the last part of the base name stands for the type's.</summary>
    public IStringLocalizer Create(string baseName, string location)
    {
        ArgumentNullException.ThrowIfNull(baseName);
        return Find(baseName[(baseName.LastIndexOfAny(['.', '+']) + 1)..]);
    }

    private CatalogLocalizer Find(string group) =>
        localizers.GetOrAdd(group, name => new CatalogLocalizer(catalogs, name, mismatches));
}
