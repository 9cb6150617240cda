using System.CommandLine;

namespace LocaleGen.Benchmarks.BuildCost;

/// <summary>What builds and editing cost: <c>-- buildcost</c>, <c>-- buildcost projects</c>.</summary>
internal static class BuildCostCommand
{
    /// <summary>The name of the command.</summary>
    public const string Name = "buildcost";

    /// <summary>Runs where the command line asks for it; null where it asks for something else.</summary>
    public static int? Run(string[] arguments) =>
        arguments switch
        {
            [Name, ColdCosts.Argument, var what] => ColdCosts.Run(what),
            [Name, .. var rest] => Create().Parse(rest).Invoke(),
            _ => null,
        };

    private static RootCommand Create()
    {
        var json = new Option<bool>("--json")
        {
            Description = "Write JSON instead of a table.",
            Recursive = true,
        };
        var repeats = new Option<int>("--repeats")
        {
            Description = "How often each thing is measured; the median counts.",
            DefaultValueFactory = _ => 15,
        };
        var root = new RootCommand(
            "Measures generator and analyzers over 20,000 texts and 300 C# files: edits, full runs, fresh processes."
        )
        {
            json,
            repeats,
        };
        root.SetAction(result =>
        {
            var times = Math.Max(1, result.GetValue(repeats));
            return Report(
                new EditingCosts(times, Say)
                    .Measure()
                    .Concat(ColdCosts.Measure(Math.Min(times, 5), Say)),
                result.GetValue(json)
            );
        });
        root.Add(CreateProjects(json));
        root.Add(CreateSteps(json));
        return root;
    }

    private static Command CreateProjects(Option<bool> json)
    {
        var repeats = new Option<int>("--repeats")
        {
            Description = "How often each project is built; the median counts.",
            DefaultValueFactory = _ => 3,
        };
        var projects = new Command(
            "projects",
            "Builds projects of 6,000 messages in 20 locales and 300 in 5 with dotnet build, beside the same without texts."
        )
        {
            repeats,
        };
        projects.SetAction(result =>
            Report(
                ProjectCosts.Measure(Math.Max(1, result.GetValue(repeats)), Say),
                result.GetValue(json)
            )
        );
        return projects;
    }

    private static Command CreateSteps(Option<bool> json)
    {
        var steps = new Command("steps", "Says where the generator spends the time of a full run.");
        steps.SetAction(result =>
            Report(StepCosts.Measure(repeats: 9, Say), result.GetValue(json))
        );
        return steps;
    }

    private static int Report(IEnumerable<Cost> costs, bool asJson)
    {
        CostTable.Write(Console.Out, [.. costs], asJson);
        return 0;
    }

    private static void Say(string what) => Console.Error.WriteLine(what + " …");
}
