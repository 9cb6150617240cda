namespace LocaleGen;

/// <summary>Where this repository lies: the nearest folder above the program that holds the solution.</summary>
internal static class RepositoryRoot
{
    private const string Solution = "LocaleGen.sln";

    /// <exception cref="InvalidOperationException">The program lies outside the repository.</exception>
    public static string Find()
    {
        for (
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            folder is not null;
            folder = folder.Parent
        )
        {
            if (File.Exists(Path.Combine(folder.FullName, Solution)))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException(
            $"No {Solution} above {AppContext.BaseDirectory}: run this inside the repository."
        );
    }
}
