namespace LocaleGen;

/// <summary>A second catalog in French and English, put together at run time.</summary>
internal sealed class Shop : ILocaleStrings<Shop>
{
    private Shop(LocaleMessages messages) => Messages = messages;

    public static Catalog Catalog { get; } = new(new ShopContent());

    public LocaleMessages Messages { get; }

    public string Cart => Messages.Text(0);

    public static Shop Create(LocaleMessages messages) => new(messages);
}

internal sealed class ShopContent : CatalogContent
{
    private readonly byte[] slice = Encode(
        new LocaleSlice(
            CldrData.Full.Version,
            CldrData.Full.Tags,
            new[] { "en", "fr" }.Select(tag => CldrData.Full.Find(LocaleTag.Parse(tag))!)
        ).Write()
    );

    public override string Source => "en";

    public override int KeyCount => Keys.Count((byte)'\n');

    public override ReadOnlySpan<byte> Keys => "cart\ntitle\n"u8;

    public override ReadOnlySpan<byte> Slice => slice;

    public override CatalogLocale[] CreateLocales() =>
        [
            new ShopTexts("en", null, "Cart", "Shop"),
            new ShopTexts("fr", "en", "Panier", "Boutique"),
        ];

    internal static byte[] Encode(string text) => System.Text.Encoding.UTF8.GetBytes(text);
}

internal sealed class ShopTexts : CatalogLocale
{
    private readonly byte[] programs;

    public ShopTexts(string tag, string? fallback, params string[] texts)
    {
        (Tag, Fallback) = (tag, fallback);
        var table = new ProgramTable();
        var locale = CldrData.Full.Find(LocaleTag.Parse(tag))!;
        foreach (var text in texts)
        {
            var message = MessageParser.Parse(text).Message!;
            table.Add(MessageCompiler.Compile(message, MessageSignature.Empty, locale).Program);
        }

        programs = ShopContent.Encode(table.ToString());
    }

    public override string Tag { get; }

    public override string? Fallback { get; }

    public override ReadOnlySpan<byte> Programs => programs;
}
