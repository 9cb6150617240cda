namespace LocaleGen;

/// <summary>What was asked for cannot be checked at all: the command line is wrong, or what it names.</summary>
internal sealed class CheckFault(string message) : Exception(message);
