using System.Reflection;

namespace LocaleGen;

/// <summary>The version of the tool, which is that of its package.</summary>
internal static class ToolVersion
{
    /// <summary>Such as <c>0.1.0</c>.</summary>
    public static string Text { get; } =
        typeof(ToolVersion)
            .Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!
            .InformationalVersion;
}
