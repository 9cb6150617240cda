namespace LocaleGen;

public sealed partial class Catalog
{
    private Catalog? fake;

    /// <summary>
    /// Accessors for tests of what uses them: a message prints <c>alerts.firing(count: 3)</c>, its values apart from any
    /// locale, and a plain text prints its key.
    /// </summary>
    public TStrings Fake<TStrings>()
        where TStrings : class, ILocaleStrings<TStrings>
    {
        fake ??= new Catalog(new FakeContent(content, Keys, KeyTable.Signatures));
        return fake.BuiltIn(0).Strings<TStrings>();
    }
}
