namespace LocaleGen;

/// <summary>What is wrong with a message, for programs that say it in words, or in a language, of their own.</summary>
/// <remarks>Finer than a rule, coarser than <see cref="MessageError.Text"/>, which is English. What it concerns stands at <see cref="MessageError.Range"/>.</remarks>
public enum MessageFault : byte
{
    /// <summary>Only the text says it.</summary>
    Unspecified,

    /// <summary>The argument that <c>{</c> opens does not end.</summary>
    ArgumentNotClosed,

    /// <summary>The text of a branch, which <c>{</c> opens, does not end.</summary>
    BranchNotClosed,

    /// <summary>The same, since an apostrophe quotes what follows; or quoted text in a style does not end.</summary>
    QuoteNotClosed,

    /// <summary><c>{}</c></summary>
    BracesEmpty,

    /// <summary>Behind <c>{</c> stands what is no name.</summary>
    NameExpected,

    /// <summary>Behind a name or a type stands neither <c>,</c> nor <c>}</c>.</summary>
    SeparatorExpected,

    /// <summary>An argument's number has a leading zero, or is too large.</summary>
    NumberedNameMalformed,

    /// <summary>What follows the name is no type of argument, or none of those that are supported.</summary>
    TypeUnknown,

    /// <summary>A plural or select has no branches.</summary>
    BranchesMissing,

    /// <summary>A selector has no text behind it.</summary>
    BranchWithoutText,

    /// <summary>Something that is no selector stands between branches.</summary>
    SelectorExpected,

    /// <summary>A selector is there twice.</summary>
    BranchRepeated,

    /// <summary>A plural or select has no branch <c>other</c>.</summary>
    OtherMissing,

    /// <summary>A selector of a plural is no plural category.</summary>
    CategoryUnknown,

    /// <summary>Behind <c>=</c> or <c>offset:</c> stands no number, or one that cannot be kept exactly.</summary>
    NumberMalformed,

    /// <summary><c>offset:</c> is not followed by its colon, or does not stand once before the first branch.</summary>
    OffsetMisplaced,

    /// <summary>A style is empty, or its outer form is wrong.</summary>
    StyleMalformed,

    /// <summary>Branches stand too deep in branches.</summary>
    TooDeep,

    /// <summary>The message has no such argument.</summary>
    ArgumentUnknown,

    /// <summary>An argument that is no number is used as one.</summary>
    NumberNeeded,

    /// <summary>An argument that is a number, or of another type without keys, decides a select.</summary>
    TextNeeded,

    /// <summary>An argument that is no date or time is used as one.</summary>
    MomentNeeded,

    /// <summary>An argument that is no list is used as one.</summary>
    ListNeeded,

    /// <summary><c>#</c> stands outside of a plural.</summary>
    NumberSignMisplaced,

    /// <summary>The data at hand lacks what the format needs.</summary>
    DataMissing,

    /// <summary>A tag is still open where its message or branch ends.</summary>
    TagNotClosed,

    /// <summary>A tag is closed that is not open in this message or branch.</summary>
    TagNotOpened,

    /// <summary>A tag is closed before one that was opened later.</summary>
    TagsCrossed,

    /// <summary>A tag has something else than its name.</summary>
    TagMalformed,

    /// <summary>The message has no such tag, or has it elsewhere.</summary>
    TagUnknown,
}
