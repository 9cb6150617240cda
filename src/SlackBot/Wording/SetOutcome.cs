using LocaleGen;
using SlackBot.Wording.Checks;

namespace SlackBot.Wording;

/// <summary>What became of a text that was to be a wording.</summary>
internal abstract record SetOutcome
{
    private SetOutcome() { }

    /// <summary>It is stored and in use.</summary>
    /// <param name="Before">What was stored there before, used or not.</param>
    internal sealed record Stored(Rewording? Before, Message Message) : SetOutcome;

    /// <summary>It was the wording already, so nothing was stored.</summary>
    internal sealed record Unchanged(Rewording Rewording, Message Message) : SetOutcome;

    /// <summary>It cannot be used; what was there before stays.</summary>
    internal sealed record Refused(WordingRefusal Refusal) : SetOutcome;
}
