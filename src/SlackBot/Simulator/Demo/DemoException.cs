namespace SlackBot.Simulator.Demo;

/// <summary>Demo mode cannot start as it is: the message says why and what to do about it.</summary>
internal sealed class DemoException(string message, Exception? cause = null)
    : Exception(message, cause);
