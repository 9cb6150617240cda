using System.Reflection;

namespace LocaleGen;

/// <summary>Where this repository is, and how it was built.</summary>
internal static class Repository
{
    public static string Root { get; } = Metadata("RepositoryRoot");

    public static string Configuration { get; } = Metadata("Configuration");

    /// <summary>The <c>locale</c> tool as it was built with the tests.</summary>
    public static string Tool =>
        Path.Combine(
            Root,
            "artifacts",
            "bin",
            "Locale.Cli",
            Configuration.ToLowerInvariant(),
            "locale.dll"
        );

    private static string Metadata(string key) =>
        typeof(Repository)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(attribute => attribute.Key == key)
            .Value!;
}
