namespace LocaleGen;

/// <summary>What the tool ends with.</summary>
internal static class ExitCode
{
    /// <summary>All is well; of a batch: every line was answered; of a check: nothing is as severe as was asked for.</summary>
    public const int Success = 0;

    /// <summary>A message could not be formatted, a check found something, or the output could not be written.</summary>
    public const int Failure = 1;

    /// <summary>The command line is wrong, or names what is not there.</summary>
    public const int Usage = 2;
}
