using System.Collections.Immutable;

namespace LocaleGen.Tests;

/// <summary>Whatever a locale file holds, generator and analyzers do their work, and other locales stay what they are.</summary>
public sealed class LocaleFileFuzzTests
{
    private const int Thorough = 20;

    private static readonly ImmutableArray<Shape> Shapes =
    [
        new()
        {
            Path = "Locales/{0}.json",
            Text = culture => FuzzSeeds.Json(culture == "en"),
            IsDeclared = true,
        },
        new() { Path = "Resources.{0}.resx", Text = _ => FuzzSeeds.Resource(isIcu: false) },
        new()
        {
            Path = "Resources.{0}.resx",
            Text = _ => FuzzSeeds.Resource(isIcu: false),
            Syntax = "plain",
        },
        new()
        {
            Path = "Resources.{0}.resx",
            Text = _ => FuzzSeeds.Resource(isIcu: true),
            Syntax = "icu",
        },
        new() { Path = "Strings/{0}/Resources.resw", Text = _ => FuzzSeeds.Resource(isIcu: true) },
    ];

    [Fact]
    public Task A_mutated_locale_file_breaks_nothing_but_itself() => RunAsync(500);

    /// <summary>By hand: <c>-explicit only -method "*hundred_thousand*"</c>, some minutes.</summary>
    [Fact(Explicit = true)]
    public Task A_hundred_thousand_mutated_locale_files_break_nothing_but_themselves() =>
        RunAsync(100_000);

    private static Task RunAsync(int count) =>
        Parallel.ForAsync(
            0,
            count,
            TestContext.Current.CancellationToken,
            async (number, _) =>
            {
                var random = new Random(number);
                // JSON twice as often as each of the others.
                var shape = Shapes[Math.Max(0, random.Next(-1, Shapes.Length))];
                var isSource = random.Next(4) == 0;
                var path = shape.PathOf(isSource ? "en" : "pl");
                var text = new FileMutation(random).Of(shape.Text(isSource ? "en" : "pl"));
                var file = new LocaleFileText(path, text) { Syntax = shape.Syntax };
                try
                {
                    await shape.Project.TryAsync(
                        file,
                        isSource,
                        shape.IsDeclared,
                        number % Thorough == 0
                    );
                }
                catch (Exception error)
                {
                    var shown =
                        text.Length > 4000 ? text.ToString()[..4000] + "…" : text.ToString();
                    throw new InvalidOperationException($"File {number}, {path}: {shown}", error);
                }
            }
        );

    private sealed class Shape
    {
        private readonly Lazy<MutatedProject> project;

        public Shape() => project = new(Open);

        public required string Path { get; init; }

        public required Func<string, string> Text { get; init; }

        public string Syntax { get; init; } = "";

        public bool IsDeclared { get; init; }

        public MutatedProject Project => project.Value;

        public string PathOf(string culture) => string.Format(Path, culture);

        private MutatedProject Open()
        {
            var project = Localizers.Project("{}", Code);
            project = project with { Files = project.Files.Clear() };
            foreach (var culture in new[] { "en", "de", "fr", "pl" })
            {
                project = project.With(
                    new LocaleFileText(PathOf(culture), Text(culture)) { Syntax = Syntax }
                );
            }

            return new MutatedProject(project);
        }

        private const string Code = """
            namespace MyApp;

            using Microsoft.Extensions.Localization;

            internal sealed class Page
            {
                public string Show(IStringLocalizer localizer, string name) =>
                    localizer["texts.t0"] + localizer["T0.Text"] + localizer[name] + Strings.Current;
            }
            """;
    }
}
