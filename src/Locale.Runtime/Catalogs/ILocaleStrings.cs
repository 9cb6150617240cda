namespace LocaleGen;

/// <summary>What a generated class of accessors is: a catalog's messages in one locale.</summary>
/// <typeparam name="TSelf">The generated class itself.</typeparam>
public interface ILocaleStrings<TSelf>
    where TSelf : class, ILocaleStrings<TSelf>
{
    /// <summary>The catalog the accessors belong to.</summary>
    static abstract Catalog Catalog { get; }

    /// <summary>Makes the accessors of one locale. Called once a locale and once an override snapshot.</summary>
    static abstract TSelf Create(LocaleMessages messages);

    /// <summary>The messages that the accessors read.</summary>
    LocaleMessages Messages { get; }
}
