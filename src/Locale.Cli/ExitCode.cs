namespace LocaleGen;

/// <summary>What the tool ends with.</summary>
internal static class ExitCode
{
    /// <summary>All is well; of a batch: every line was answered.</summary>
    public const int Success = 0;

    /// <summary>A message could not be formatted, or the output could not be written.</summary>
    public const int Failure = 1;

    /// <summary>The command line is wrong.</summary>
    public const int Usage = 2;
}
