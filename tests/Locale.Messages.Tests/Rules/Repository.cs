namespace LocaleGen.Tests;

/// <summary>Files of the repository that tests read.</summary>
internal static class Repository
{
    private static string Root { get; } = FindRoot();

    public static string PathOf(string relative) => Path.Combine(Root, relative);

    private static string FindRoot()
    {
        for (
            var folder = AppContext.BaseDirectory;
            folder is not null;
            folder = Path.GetDirectoryName(folder)
        )
        {
            if (File.Exists(Path.Combine(folder, "LocaleGen.sln")))
            {
                return folder;
            }
        }

        throw new InvalidOperationException(
            "The tests must run inside the repository: no LocaleGen.sln in a folder above them."
        );
    }
}
