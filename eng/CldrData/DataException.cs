namespace LocaleGen;

/// <summary>The data cannot be made; the message says where it lacks and what to do.</summary>
internal sealed class DataException(string message) : Exception(message);
