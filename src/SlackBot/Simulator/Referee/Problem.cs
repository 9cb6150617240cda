namespace SlackBot.Simulator.Referee;

/// <summary>Why Slack would refuse a message.</summary>
/// <param name="Code">Slack's error, such as <c>invalid_blocks</c>.</param>
/// <param name="Pointer">Where, as a JSON pointer.</param>
/// <param name="Says">What is wrong there.</param>
internal sealed record Problem(string Code, string Pointer, string Says);
