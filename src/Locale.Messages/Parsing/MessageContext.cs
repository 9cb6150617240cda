namespace LocaleGen;

/// <summary>Where a message stands, which decides what is special in it.</summary>
internal enum MessageContext
{
    /// <summary>It is the whole text: <c>}</c> and <c>#</c> are plain text.</summary>
    Whole,

    /// <summary>It is a select's branch: <c>}</c> ends it, <c>#</c> is plain text even inside a plural.</summary>
    SelectBranch,

    /// <summary>It is a choice's branch: <c>}</c> and <c>|</c> end it, <c>#</c> is plain text.</summary>
    ChoiceBranch,

    /// <summary>It is a plural's branch: <c>}</c> ends it, <c>#</c> is the number.</summary>
    PluralBranch,
}
