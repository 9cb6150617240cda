namespace LocaleGen;

public sealed class StampTests : IDisposable
{
    private static readonly string[] Hashed =
    [
        "eng/CldrData",
        "src/Locale.Cldr",
        "src/Locale.Messages/Data",
        "src/Locale.Messages/Tags",
    ];

    private readonly DirectoryInfo copy = Directory.CreateTempSubdirectory("stamp");

    public void Dispose() => copy.Delete(recursive: true);

    [Fact]
    public void The_resource_is_made_from_the_pinned_packages_by_the_tool_as_it_stands() =>
        Assert.True(
            CldrData.Full.Stamp == Stamp.Of(RepositoryRoot.Find()),
            "The CLDR data is not current: run dotnet run --project eng/CldrData and commit what it writes."
        );

    [Theory]
    [InlineData("eng/package-lock.json", "sha512-", "sha512-x")]
    [InlineData("eng/CldrData/NumberJson.cs", "namespace", "// other\nnamespace")]
    [InlineData("src/Locale.Cldr/BlockFile.cs", "namespace", "// other\nnamespace")]
    [InlineData("src/Locale.Messages/Data/NumberRecord.cs", "namespace", "// other\nnamespace")]
    [InlineData("src/Locale.Messages/Tags/TagRows.cs", "namespace", "// other\nnamespace")]
    public void Other_packages_another_tool_or_another_format_give_another_stamp(
        string path,
        string old,
        string changed
    )
    {
        Copy(RepositoryRoot.Find());
        var before = Stamp.Of(copy.FullName);
        var file = Path.Combine(copy.FullName, path);
        File.WriteAllText(file, File.ReadAllText(file).Replace(old, changed));
        Assert.NotEqual(before, Stamp.Of(copy.FullName));
    }

    [Fact]
    public void Line_endings_of_another_system_give_the_same_stamp()
    {
        Copy(RepositoryRoot.Find());
        var before = Stamp.Of(copy.FullName);
        foreach (var file in copy.EnumerateFiles("*.cs", SearchOption.AllDirectories))
        {
            File.WriteAllText(
                file.FullName,
                File.ReadAllText(file.FullName).ReplaceLineEndings("\r\n")
            );
        }

        Assert.Equal(before, Stamp.Of(copy.FullName));
    }

    private void Copy(string root)
    {
        foreach (var folder in Hashed)
        {
            var sources = Path.Combine(root, folder);
            foreach (
                var file in Directory.EnumerateFiles(sources, "*.cs", SearchOption.AllDirectories)
            )
            {
                var made = Path.Combine(copy.FullName, Path.GetRelativePath(root, file));
                Directory.CreateDirectory(Path.GetDirectoryName(made)!);
                File.Copy(file, made);
            }
        }

        const string packages = "eng/package-lock.json";
        File.Copy(Path.Combine(root, packages), Path.Combine(copy.FullName, packages));
    }
}
