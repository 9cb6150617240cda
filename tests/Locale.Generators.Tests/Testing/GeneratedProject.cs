using System.Collections.Immutable;
using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace LocaleGen.Tests;

/// <summary>A project with what was generated for it.</summary>
internal sealed record GeneratedProject(
    Compilation Compilation,
    ImmutableArray<GeneratedSourceResult> Sources,
    ImmutableArray<Diagnostic> Diagnostics
)
{
    /// <summary>The generated files by hint name.</summary>
    public IEnumerable<(string Name, string Text)> Texts =>
        Sources.Select(source => (source.HintName, source.SourceText.ToString()));

    /// <summary>The same without tables, which other tests read through the runtime.</summary>
    public IEnumerable<(string Name, string Text)> TextsWithoutTables =>
        Texts.Select(text =>
            (text.Name, Regex.Replace(text.Text, "(> (Slice|Programs) => \").*(\"u8;)", "$1…$3"))
        );

    /// <summary>A generated file.</summary>
    public string this[string hintName] => Texts.Single(text => text.Name == hintName).Text;

    /// <summary>The compiled project, loaded.</summary>
    public Assembly Load()
    {
        using var stream = new MemoryStream();
        var emitted = Compilation.Emit(stream);
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics));
        return Assembly.Load(stream.ToArray());
    }

    /// <summary>Calls <c>static string Show()</c> of the class <c>Program</c> in the project's own code.</summary>
    public string Show()
    {
        var program = Load().GetType("MyApp.Program", throwOnError: true)!;
        var show = program.GetMethod(nameof(Show), BindingFlags.Static | BindingFlags.NonPublic);
        return (string)show!.Invoke(null, null)!;
    }
}
