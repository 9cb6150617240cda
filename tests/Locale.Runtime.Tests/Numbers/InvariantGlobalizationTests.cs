using System.Diagnostics;
using System.Globalization;

namespace LocaleGen;

public class InvariantGlobalizationTests
{
    private const string Setting = "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT";

    private static bool IsInvariant => Environment.GetEnvironmentVariable(Setting) == "1";

    /// <summary>Runs the tests of what is written once more, in a process that knows no cultures.</summary>
    [Fact]
    public async Task Without_the_cultures_of_the_machine_everything_is_written_the_same()
    {
        if (IsInvariant)
        {
            Assert.NotEqual(",", GermanSeparator());
            return;
        }

        Type[] classes =
        [
            typeof(InvariantGlobalizationTests),
            typeof(IntegerTests),
            typeof(DecimalTests),
            typeof(FloatingPointTests),
            typeof(LocaleSymbolTests),
            typeof(NumberPropertyTests),
            typeof(PluralTests),
            typeof(ExactAndOffsetTests),
            typeof(SelectTests),
            typeof(EnumTests),
            typeof(FormattableTests),
            typeof(OverrideOrderTests),
            typeof(LocaleScopeTests),
        ];
        var (exitCode, output) = await RunAsync([
            .. classes.SelectMany(type => new[] { "-class", type.FullName! }),
        ]);
        Assert.True(exitCode == 0, output);
        Assert.Contains("Failed: 0", output);
        Assert.DoesNotContain("Total: 0", output);
    }

    private static string? GermanSeparator()
    {
        try
        {
            return new CultureInfo("de-DE").NumberFormat.NumberDecimalSeparator;
        }
        catch (CultureNotFoundException)
        {
            return null;
        }
    }

    private static async Task<(int ExitCode, string Output)> RunAsync(string[] arguments)
    {
        var dotnet = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        var tests = typeof(InvariantGlobalizationTests).Assembly.Location;
        var start = new ProcessStartInfo(dotnet, ["exec", tests, .. arguments])
        {
            RedirectStandardOutput = true,
            Environment = { [Setting] = "1" },
        };
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync(
            TestContext.Current.CancellationToken
        );
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, output);
    }
}
