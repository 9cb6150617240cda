using System.Text;

namespace LocaleGen.Benchmarks.BuildCost;

/// <summary>Makes up classes that do a little of their own and use the texts of a catalog, each text once among all of them.</summary>
internal static class SampleCode
{
    private const int Methods = 10;
    private const int Unused = 50;

    /// <summary>One class of a project.</summary>
    /// <param name="catalog">The catalog, whose last texts nothing uses.</param>
    /// <param name="number">Which class.</param>
    /// <param name="classes">How many there are.</param>
    /// <param name="edition">Changes what the methods do.</param>
    public static string Write(SampleCatalog catalog, int number, int classes, int edition)
    {
        var used = (catalog.Areas * SampleCatalog.TextsPerFile) - Unused;
        var texts = (used + (classes * Methods) - 1) / (classes * Methods);
        var code = new StringBuilder("namespace Sample;\n\n");
        code.Append(
            $"public sealed class Class{number}\n{{\n    public int Count {{ get; set; }}\n"
        );
        for (var method = 0; method < Methods; method++)
        {
            var first = ((number * Methods) + method) * texts;
            var uses = Enumerable.Range(first, texts).Where(text => text < used).Select(Use);
            code.Append(
                $$"""

                    internal int Method{{method}}(Strings strings, int value)
                    {
                        var sum = value * {{method + edition}} + Count;
                        {{string.Join("\n        ", uses)}}
                        return sum;
                    }

                """
            );
        }

        return code.Append("}\n").ToString();
    }

    private static string Use(int text) =>
        $"sum += strings.{SampleCatalog.MemberOf(text, ".")}{SampleText.ValuesOf(text)}.ToString().Length;";
}
