namespace LocaleGen;

/// <summary>The enum that the text <c>state</c> selects by.</summary>
public enum AlertState
{
    Open,
    InProgress,
}

/// <summary>A type that owns a group of texts.</summary>
public sealed class HomePage;

/// <summary>A type whose name, but for its type arguments, is that of a group.</summary>
public sealed class HomePage<T>;
