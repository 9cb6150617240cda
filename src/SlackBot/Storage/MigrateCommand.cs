using System.Globalization;
using SlackBot.Storage.Schema;

namespace SlackBot.Storage;

/// <summary>The operator's door to the schema: <c>migrate</c>, <c>migrate --to 3</c>, <c>migrate --status</c>.</summary>
internal static class MigrateCommand
{
    const string Usage = "Usage: migrate [--to <version> | --status]";

    /// <summary>Runs the command on the database of the settings.</summary>
    /// <returns>The exit code (0 done, 1 refused, 2 misspelled), or null where the arguments are not this command.</returns>
    public static async Task<int?> TryRunAsync(string[] args) =>
        args is ["migrate", ..]
            ? await RunAsync(
                args,
                WebApplication.CreateBuilder().Configuration,
                Console.Out,
                Console.Error
            )
            : null;

    /// <inheritdoc cref="TryRunAsync"/>
    internal static async Task<int> RunAsync(
        string[] args,
        IConfiguration configuration,
        TextWriter output,
        TextWriter error
    )
    {
        var services = new ServiceCollection().AddLogging().AddStorage(configuration);
        await using var provider = services.BuildServiceProvider();
        try
        {
            var migrator = provider.GetRequiredService<Migrator>();
            switch (args[1..])
            {
                case []:
                    await WriteMovedAsync(await migrator.UpAsync(), output);
                    return 0;
                case ["--to", var text]
                    when int.TryParse(
                        text,
                        NumberStyles.None,
                        CultureInfo.InvariantCulture,
                        out var to
                    ):
                    await WriteMovedAsync(await migrator.MoveAsync(to), output);
                    return 0;
                case ["--status"]:
                    await WriteStatusAsync(provider, output);
                    return 0;
                default:
                    await error.WriteLineAsync(Usage);
                    return 2;
            }
        }
        catch (StorageException e)
        {
            await error.WriteLineAsync(e.Message);
            return 1;
        }
    }

    static Task WriteMovedAsync(int version, TextWriter output) =>
        output.WriteLineAsync($"The database is at schema version {version}.");

    static async Task WriteStatusAsync(IServiceProvider provider, TextWriter output)
    {
        var applied = await provider.GetRequiredService<Migrator>().AppliedAsync();
        var known = provider.GetRequiredService<MigrationSet>();
        foreach (var step in applied)
        {
            await output.WriteLineAsync($"{step}  applied {step.AppliedAt}");
        }
        foreach (var step in known.All.Skip(applied.Count))
        {
            await output.WriteLineAsync($"{step}  pending");
        }
        SchemaCheck.Compare(applied, known);
    }
}
