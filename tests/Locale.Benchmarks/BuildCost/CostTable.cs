using System.Globalization;
using System.Text.Json;

namespace LocaleGen.Benchmarks.BuildCost;

/// <summary>Writes costs for people, or for programs.</summary>
internal static class CostTable
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
    };

    /// <summary>Writes a row, or with <paramref name="asJson"/> all at once.</summary>
    public static void Write(TextWriter output, IReadOnlyList<Cost> costs, bool asJson)
    {
        if (asJson)
        {
            output.WriteLine(JsonSerializer.Serialize(costs, Json));
            return;
        }

        var width = costs.Max(cost => cost.Name.Length);
        output.WriteLine($"{"".PadRight(width)}  {"median", 8}  {"best", 8}        {"limit", 6}");
        foreach (var cost in costs)
        {
            var limit = cost.Limit is { } most ? Format(most) : "";
            var mark = cost.IsTooMuch ? "!" : " ";
            output.WriteLine(
                $"{cost.Name.PadRight(width)}  {Format(cost.Value), 8}  {Format(cost.Best), 8} {cost.Unit, -4} {mark} {limit, 6}  {cost.Note}".TrimEnd()
            );
        }
    }

    private static string Format(double value) =>
        value.ToString(value < 100 ? "0.0#" : "0", CultureInfo.InvariantCulture);
}
