using System.Resources;

namespace LocaleGen.Benchmarks;

/// <summary>The same texts as .NET resources.</summary>
internal sealed class Texts
{
    public static ResourceManager Resources { get; } =
        new("LocaleGen.Benchmarks.Resources.Texts", typeof(Texts).Assembly);
}
