using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace LocaleGen;

/// <summary>Whatever way a message takes, it writes what its tree says.</summary>
public class DifferentialTests
{
    private static readonly string[] Locales =
    [
        "en",
        "de",
        "pl",
        "ar-EG",
        "fa",
        "en-IN",
        "ccp",
        "fr",
        "cy",
        "es",
        "ff-Adlm",
        "und",
    ];

    private static readonly ArgumentDeclaration[] Declarations =
    [
        new("n", "Number"),
        new("m", "Number"),
        new("s", "string"),
        new("t", "string"),
    ];

    private static readonly MessageSignature Signature = SignatureMerger
        .Merge([], Declarations)
        .Signature;

    [Fact]
    public void A_program_writes_what_the_tree_says_in_both_encodings() =>
        Prop.ForAll(Samples, AssertProgram).Check(Config.QuickThrowOnFailure.WithMaxTest(3000));

    [Fact]
    public void A_generated_message_an_override_and_a_runtime_message_write_the_same() =>
        Prop.ForAll(Samples, AssertCatalog).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    private static Arbitrary<(Message, object?[], string)> Samples =>
        (
            from message in SampleMessages.Any
            from n in SampleValues.Number
            from m in SampleValues.Number
            from s in SampleValues.Text
            from t in SampleValues.Text
            from locale in Gen.Elements(Locales)
            select (message, new object?[] { n, m, s, t }, locale)
        ).ToArbitrary();

    private static void AssertProgram((Message Message, object?[] Values, string Locale) sample)
    {
        var record = CldrData.Full.Find(LocaleTag.Parse(sample.Locale))!;
        var message = RuntimeMessage.Compile(sample.Message, Signature, record, out var errors)!;
        Assert.Empty(errors);
        var arguments = Array.ConvertAll(sample.Values, SampleValues.ToArgument);
        var expected = Expected(sample, record);
        Assert.Equal(expected, message.Format(arguments));
        var utf8 = new byte[(expected.Length * 3) + 1];
        Assert.True(message.TryFormat(arguments, utf8, out var bytes));
        Assert.Equal(expected, Encoding.UTF8.GetString(utf8.AsSpan(0, bytes)));
        Assert.True(message.TryFormat(arguments, new char[expected.Length], out _));
        Assert.True(message.TryFormat(arguments, new byte[bytes], out _));
        Assert.True(bytes == 0 || !message.TryFormat(arguments, new byte[bytes - 1], out _));
    }

    private static void AssertCatalog((Message Message, object?[] Values, string Locale) sample)
    {
        var (locale, text) = (sample.Locale, MessagePrinter.Print(sample.Message));
        var catalog = InMemoryCatalog.Of(
            new()
            {
                [locale] = new() { ["built"] = text, ["reworded"] = "" },
            },
            new() { ["built"] = Declarations, ["reworded"] = Declarations }
        );
        var (overrides, refusals) = Overrides.Create(catalog, [new(locale, "reworded", text)]);
        Assert.Empty(refusals);
        var record = CldrData.Full.Find(LocaleTag.Parse(locale))!;
        var arguments = Array.ConvertAll(sample.Values, SampleValues.ToArgument);
        var expected = Expected(sample, record);
        Assert.Equal(expected, Formatted.Text(catalog.For(locale), 0, arguments));
        Assert.Equal(expected, Formatted.Text(overrides.For(locale), 0, arguments));
        Assert.Equal(expected, Formatted.Text(overrides.For(locale), 1, arguments));
    }

    private static string Expected(
        (Message Message, object?[] Values, string Locale) sample,
        LocaleRecord record
    ) =>
        new ReferenceFormatter(
            record,
            SampleMessages
                .Names.Zip(sample.Values)
                .ToDictionary(pair => pair.First, pair => pair.Second)
        ).Format(sample.Message);
}
