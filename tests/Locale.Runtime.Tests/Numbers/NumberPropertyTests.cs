using System.Globalization;
using System.Numerics;
using FsCheck;
using FsCheck.Fluent;

namespace LocaleGen;

public class NumberPropertyTests
{
    private static readonly string[] Locales =
    [
        "de",
        "en-IN",
        "es",
        "ar-EG",
        "fa",
        "ccp",
        "my",
        "pl",
        "fr",
        "sv",
        "und",
        "tok",
        "ee",
    ];

    private static readonly Dictionary<string, LocaleMessages> Messages = Locales.ToDictionary(
        locale => locale,
        locale => InMemoryCatalog.Single(locale, "{n, number}")
    );

    [Fact]
    public void A_decimal_has_the_digits_that_decimal_says() =>
        Prop.ForAll(
                SampleValues.Decimal.ToArbitrary(),
                Gen.Elements(Locales).ToArbitrary(),
                (value, locale) =>
                {
                    var number = (decimal)value;
                    var written = Formatted.Text(Messages[locale], (Number)number);
                    var rounded = Math.Round(number, 3, MidpointRounding.ToEven);
                    Assert.Equal(
                        rounded.ToString("0.###", CultureInfo.InvariantCulture).TrimStart('-'),
                        AsciiDigits(written, locale)
                    );
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void An_integer_is_written_alike_whatever_type_holds_it() =>
        Prop.ForAll(
                ArbMap.Default.ArbFor<long>(),
                Gen.Elements(Locales).ToArbitrary(),
                (value, locale) =>
                {
                    var message = Messages[locale];
                    var written = Formatted.Text(message, (Number)value);
                    Assert.Equal(
                        written,
                        new Message1(message, 0, (Number)(decimal)value).ToString()
                    );
                    Assert.Equal(
                        written,
                        new Message1(message, 0, (Number)(BigInteger)value).ToString()
                    );
                    Assert.Equal(
                        written,
                        new Message1(message, 0, (Number)(Int128)value).ToString()
                    );
                    var expected = value.ToString(CultureInfo.InvariantCulture).TrimStart('-');
                    Assert.Equal(expected, AsciiDigits(written, locale));
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Every_locale_of_CLDR_writes_its_numbers_as_its_record_says()
    {
        object[] values =
        [
            0,
            9,
            10,
            999,
            1000,
            -12345,
            1234567.8915m,
            0.0005,
            -1e21,
            double.NaN,
            ulong.MaxValue,
        ];
        var message = MessageParser.Parse("{n, number}").Message!;
        var signature = new MessageSignature(new([new("n", ArgumentKind.Number)]));
        foreach (var locale in CldrData.Full.Locales)
        {
            var record = CldrData.Full.Find(LocaleTag.Parse(locale))!;
            var writer = new ReferenceNumberWriter(record.Numbers!);
            var runtime = RuntimeMessage.Compile(message, signature, record, out _)!;
            foreach (var value in values)
            {
                var expected = writer.Write(ReferenceNumber.Of(value), 3);
                Argument[] arguments = [SampleValues.ToArgument(value)];
                var bytes = new byte[200];
                Assert.Equal(expected, runtime.Format(arguments));
                Assert.True(runtime.TryFormat(arguments, bytes, out var written));
                Assert.Equal(expected, System.Text.Encoding.UTF8.GetString(bytes, 0, written));
            }
        }
    }

    /// <summary>The digits and the point, without sign and separators.</summary>
    private static string AsciiDigits(string written, string locale)
    {
        var symbols = CldrData.Full.Find(LocaleTag.Parse(locale))!.Numbers!.Default;
        var text = written.Replace(symbols.MinusSign, "").Replace(symbols.Group, "");
        var digit = 0;
        foreach (var rune in symbols.Digits.EnumerateRunes())
        {
            text = text.Replace(rune.ToString(), digit++.ToString(CultureInfo.InvariantCulture));
        }

        return text.Replace(symbols.Decimal, ".");
    }
}
