using Microsoft.CodeAnalysis;

namespace LocaleGen;

/// <summary>Tells the keys that nothing uses (LOC401), at their places in the source locale.</summary>
internal static class UnusedKeys
{
    /// <summary>The diagnostics, in the order of the keys.</summary>
    public static IEnumerable<Diagnostic> Find(ProjectKeys? project, KeyUses uses)
    {
        for (var number = 0; number < project?.Keys.Count; number++)
        {
            if (!uses.MayUse(number, project.Keys[number]))
            {
                yield return project.Unused(number, Report);
            }
        }
    }

    private static Diagnostic Report(ProjectKeys project, int number)
    {
        var key = project.Keys[number];
        return Diagnostic.Create(
            Descriptors.UnusedKey,
            project.Find(key),
            FixProperties.Of(project.Remove(key), number),
            $"Nothing in this project uses '{key}': remove it from all locales, or use it"
        );
    }
}
