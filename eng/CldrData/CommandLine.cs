namespace LocaleGen;

/// <summary>The command line of this tool.</summary>
internal static class CommandLine
{
    private const string Help = """
        Makes the CLDR data of LocaleGen from the npm packages that eng/package-lock.json pins.

        Usage: dotnet run --project eng/CldrData [-- --check]

          --check    Writes nothing; exit code 1 if what is committed differs from what would be written.
          --help     This text.

        Written: the resource of Locale.Cldr, the plural rules of Locale.Messages as C#, and the samples that tests read.
        npm must be on the path; it installs the packages into eng/node_modules.
        """;

    /// <summary>Reads the arguments and runs <paramref name="make"/> with the repository's root and whether to check only.</summary>
    /// <returns>The exit code: 0 done, 1 what is committed is not current, 2 it could not be done.</returns>
    public static int Run(string[] arguments, Func<string, bool, int> make)
    {
        switch (arguments)
        {
            case []:
            case ["--check"]:
                try
                {
                    return make(RepositoryRoot.Find(), arguments is ["--check"]);
                }
                catch (DataException error)
                {
                    Console.Error.WriteLine($"error: {error.Message}");
                    return 2;
                }

            case ["--help" or "-h" or "-?"]:
                Console.WriteLine(Help);
                return 0;
            default:
                Console.Error.WriteLine(
                    $"error: unknown arguments: {string.Join(' ', arguments)}\n\n{Help}"
                );
                return 2;
        }
    }
}
