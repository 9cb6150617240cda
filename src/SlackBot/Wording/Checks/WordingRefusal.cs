using LocaleGen;

namespace SlackBot.Wording.Checks;

/// <summary>Why a text cannot be a wording.</summary>
/// <param name="Text">The text, as it was typed.</param>
internal abstract record WordingRefusal(string Text)
{
    /// <summary>It is longer than <see cref="WordingCheck.LongestText"/>.</summary>
    internal sealed record TooLong(string Text) : WordingRefusal(Text);

    /// <summary>It holds a mention or a link.</summary>
    internal sealed record Markup(string Text, TextRange Range) : WordingRefusal(Text);

    /// <summary>LocaleGen's own checks refuse it.</summary>
    /// <param name="Errors">At least one, in the order of their places.</param>
    internal sealed record Faulty(string Text, EquatableList<MessageError> Errors)
        : WordingRefusal(Text);
}
