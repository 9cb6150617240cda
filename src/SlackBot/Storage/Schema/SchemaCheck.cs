namespace SlackBot.Storage.Schema;

/// <summary>Whether a database and a program belong together.</summary>
internal static class SchemaCheck
{
    /// <exception cref="StorageException">The steps taken are not the first steps that the program knows.</exception>
    public static void Compare(IReadOnlyList<AppliedMigration> applied, MigrationSet known)
    {
        if (applied.Count > 0 && applied[^1].Version > known.Latest)
        {
            throw new StorageException(
                $"The database is at schema version {applied[^1].Version}, but this program knows only up to {known.Latest}. "
                    + "Start the newer program, or take the database back with it: migrate --to "
                    + $"{known.Latest}."
            );
        }
        foreach (var (taken, step) in applied.Zip(known.All))
        {
            if (taken.Version != step.Version)
            {
                throw new StorageException(
                    $"Migration {step} was never applied, although the later {taken} was. Restore the database from a backup."
                );
            }
            if (taken.Checksum != step.Checksum || taken.Name != step.Name)
            {
                throw new StorageException(
                    $"Migration {taken} was changed after it had been applied to this database. "
                        + "Put its text back as it was and make the change a migration of its own."
                );
            }
        }
    }
}
