using System.Globalization;
using System.Numerics;

namespace LocaleGen;

public class IntegerTests
{
    [Fact]
    public void Every_integer_type_is_exact_at_its_ends()
    {
        (Number Number, BigInteger Value)[] cases =
        [
            (sbyte.MinValue, sbyte.MinValue),
            (sbyte.MaxValue, sbyte.MaxValue),
            (byte.MinValue, byte.MinValue),
            (byte.MaxValue, byte.MaxValue),
            (short.MinValue, short.MinValue),
            (short.MaxValue, short.MaxValue),
            (ushort.MaxValue, ushort.MaxValue),
            (int.MinValue, int.MinValue),
            (int.MaxValue, int.MaxValue),
            (uint.MaxValue, uint.MaxValue),
            (long.MinValue, long.MinValue),
            (long.MaxValue, long.MaxValue),
            (ulong.MaxValue, ulong.MaxValue),
            (nint.MinValue, nint.MinValue),
            (nint.MaxValue, nint.MaxValue),
            (nuint.MaxValue, nuint.MaxValue),
            (Int128.MinValue, Int128.MinValue),
            (Int128.MaxValue, Int128.MaxValue),
            ((Int128)ulong.MaxValue, ulong.MaxValue),
            ((Int128)ulong.MaxValue + 1, (BigInteger)ulong.MaxValue + 1),
            (-(Int128)ulong.MaxValue, -(BigInteger)ulong.MaxValue),
            (UInt128.MaxValue, UInt128.MaxValue),
            ((BigInteger)UInt128.MaxValue, UInt128.MaxValue),
            ((BigInteger)UInt128.MaxValue + 1, (BigInteger)UInt128.MaxValue + 1),
            (-(BigInteger)UInt128.MaxValue - 1, -(BigInteger)UInt128.MaxValue - 1),
            (BigInteger.Zero, 0),
            (BigInteger.MinusOne, -1),
        ];
        foreach (var (number, value) in cases)
        {
            Assert.Equal(Grouped(value), Formatted.Number("en", number));
            Assert.Equal(Grouped(value), Formatted.Number("en", number, "{n, number, integer}"));
        }
    }

    [Fact]
    public void Every_length_of_an_integer_is_grouped()
    {
        var message = InMemoryCatalog.Single("en", "{n, number}");
        for (BigInteger value = 1; value < BigInteger.Pow(10, 45); value *= 10)
        {
            foreach (var near in new[] { value - 1, value, value + 1, value * 7 / 2 })
            {
                Assert.Equal(Grouped(near), Formatted.Text(message, (Number)near));
                Assert.Equal(Grouped(-near), Formatted.Text(message, (Number)(-near)));
            }
        }
    }

    [Fact]
    public void An_integer_of_hundreds_of_digits_is_exact()
    {
        var value = BigInteger.Parse(string.Concat(Enumerable.Repeat("1234567890", 20)));
        Assert.Equal(Grouped(value), Formatted.Number("en", value));
        Assert.Equal(Grouped(-value), Formatted.Number("en", -value));
    }

    [Fact]
    public void An_integer_of_hundreds_of_digits_has_its_category()
    {
        const string message = "{n, plural, many {many} other {other}}";
        Assert.Equal("many", Formatted.Text("fr", message, (Number)BigInteger.Pow(10, 400)));
        Assert.Equal("other", Formatted.Text("fr", message, (Number)(BigInteger.Pow(10, 400) + 1)));
    }

    private static string Grouped(BigInteger value) =>
        value.ToString("#,##0", CultureInfo.InvariantCulture);
}
