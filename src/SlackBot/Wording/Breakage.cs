using LocaleGen;

namespace SlackBot.Wording;

/// <summary>Why a stored wording cannot be used.</summary>
internal enum BreakageKind
{
    /// <summary>This version has no message of that name.</summary>
    KeyGone,

    /// <summary>This version does not speak that language.</summary>
    LocaleGone,

    /// <summary>The message has changed, and the text does not fit it any more.</summary>
    Misfit,

    /// <summary>What is stored does not open.</summary>
    Unreadable,
}

/// <summary>A stored wording that is kept but not used.</summary>
/// <param name="Errors">What is wrong with the text, for <see cref="BreakageKind.Misfit"/>; else empty.</param>
internal sealed record Breakage(BreakageKind Kind, EquatableList<MessageError> Errors)
{
    public static Breakage Of(BreakageKind kind) => new(kind, EquatableList<MessageError>.Empty);
}
