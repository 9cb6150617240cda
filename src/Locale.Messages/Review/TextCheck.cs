namespace LocaleGen;

/// <summary>A check that looks at one text, and at its source text at most. It keeps nothing between texts.</summary>
/// <remarks>
/// Asked for every text of every locale at every build, so it says nothing quickly: what most texts cannot have is looked
/// for in <see cref="ReviewedText.Text"/> before the tree is walked, and nothing is allocated for a text without a fault.
/// </remarks>
public abstract class TextCheck
{
    /// <summary>Says by which rule it speaks.</summary>
    protected TextCheck(LocaleRule rule) => Rule = rule;

    /// <summary>The rule.</summary>
    public LocaleRule Rule { get; }

    /// <summary>Whether it has something to say of texts with a syntax error too; their tree is null.</summary>
    public virtual bool ReadsFaultyTexts => false;

    /// <summary>Adds what is wrong by the rule; never throws, whatever the text holds.</summary>
    /// <param name="text">The text; it has a tree unless <see cref="ReadsFaultyTexts"/>.</param>
    /// <param name="found">Takes what is wrong, in positions of the text.</param>
    public abstract void Check(ReviewedText text, ICollection<MessageError> found);
}
