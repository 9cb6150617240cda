using FsCheck;
using FsCheck.Fluent;

namespace LocaleGen;

public class PluralOperandsTests
{
    private const ulong Beyond = 1_000_000_000_000_000_000;

    [Theory]
    [InlineData("0", 0UL, 0, 0UL, 0UL, 0)]
    [InlineData("1", 1UL, 0, 0UL, 0UL, 0)]
    [InlineData("-1", 1UL, 0, 0UL, 0UL, 0)]
    [InlineData("+7", 7UL, 0, 0UL, 0UL, 0)]
    [InlineData("1.0", 1UL, 1, 0UL, 0UL, 0)]
    [InlineData("1.03", 1UL, 2, 3UL, 3UL, 0)]
    [InlineData("1.230", 1UL, 3, 230UL, 23UL, 0)]
    [InlineData("0012", 12UL, 0, 0UL, 0UL, 0)]
    [InlineData("1200000", 1200000UL, 0, 0UL, 0UL, 0)]
    [InlineData("1.2c6", 1200000UL, 0, 0UL, 0UL, 6)]
    [InlineData("123c6", 123000000UL, 0, 0UL, 0UL, 6)]
    [InlineData("123c5", 12300000UL, 0, 0UL, 0UL, 5)]
    [InlineData("1200.50", 1200UL, 2, 50UL, 5UL, 0)]
    [InlineData("1.20050c3", 1200UL, 2, 50UL, 5UL, 3)]
    [InlineData("1e6", 1000000UL, 0, 0UL, 0UL, 6)]
    [InlineData("1E6", 1000000UL, 0, 0UL, 0UL, 6)]
    [InlineData("1.0000001c6", 1000000UL, 1, 1UL, 1UL, 6)]
    [InlineData("1.00000010c6", 1000000UL, 2, 10UL, 1UL, 6)]
    [InlineData("0c6", 0UL, 0, 0UL, 0UL, 6)]
    [InlineData("1c0", 1UL, 0, 0UL, 0UL, 0)]
    public void A_number_as_written_has_its_operands(
        string text,
        ulong i,
        int v,
        ulong f,
        ulong t,
        int e
    )
    {
        Assert.True(PluralOperands.TryParse(text, out var operands));
        Assert.Equal(new PluralOperands(i, v, f, t, e), operands);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("--1")]
    [InlineData(".5")]
    [InlineData("5.")]
    [InlineData("1.2.3")]
    [InlineData("1,5")]
    [InlineData("1c")]
    [InlineData("c6")]
    [InlineData("1c-6")]
    [InlineData("1c1000000")]
    [InlineData("1c6.5")]
    [InlineData("one")]
    [InlineData(" 1")]
    [InlineData("٣")]
    [InlineData("NaN")]
    public void What_is_no_number_is_refused(string? text)
    {
        Assert.False(PluralOperands.TryParse(text, out var operands));
        Assert.Equal(default, operands);
    }

    [Theory]
    [InlineData("999999999999999999", 999_999_999_999_999_999UL)]
    [InlineData("1000000000000000000", Beyond)]
    [InlineData("1000000000000000001", Beyond + 1)]
    [InlineData("18446744073709551615", Beyond + 446_744_073_709_551_615UL)]
    [InlineData("123000000000000000000", Beyond)]
    [InlineData("1c18", Beyond)]
    [InlineData("12c17", Beyond + 200_000_000_000_000_000UL)]
    [InlineData("1c999999", Beyond)]
    [InlineData("1000000000000000000000000000000000000000007", Beyond + 7)]
    [InlineData("0000000000000000000000000000000000000000007", 7UL)]
    public void A_long_integer_keeps_its_last_eighteen_digits_and_that_it_is_long(
        string text,
        ulong i
    )
    {
        Assert.True(PluralOperands.TryParse(text, out var operands));
        Assert.Equal(i, operands.I);
    }

    [Theory]
    [InlineData("0.1000000000000000000", 19, Beyond, 1UL)]
    [InlineData("0.0000000000000000001", 19, 1UL, 1UL)]
    [InlineData("0.1000000000000000001", 19, Beyond + 1, Beyond + 1)]
    [InlineData("0.10000000000000000010000000000000000000000", 41, Beyond, Beyond + 1)]
    public void A_long_fraction_never_becomes_zero(string text, int v, ulong f, ulong t)
    {
        Assert.True(PluralOperands.TryParse(text, out var operands));
        Assert.Equal(new PluralOperands(0, v, f, t, 0), operands);
    }

    [Fact]
    public void A_number_of_thousands_of_digits_has_operands()
    {
        Assert.True(
            PluralOperands.TryParse(
                new string('1', 5000) + "." + new string('2', 5000),
                out var operands
            )
        );
        Assert.Equal(5000, operands.V);
        Assert.Equal(Beyond + 111_111_111_111_111_111, operands.I);
        Assert.Equal(Beyond + 222_222_222_222_222_222, operands.F);
    }

    [Fact]
    public void Digits_may_be_fewer_than_the_fraction_has() =>
        Assert.Equal(new PluralOperands(0, 3, 5, 5, 0), PluralOperands.FromDigits([5], 3));

    [Fact]
    public void No_digits_are_zero() => Assert.Equal(default, PluralOperands.FromDigits([], 0));

    [Fact]
    public void A_negative_number_of_fraction_digits_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => PluralOperands.FromDigits([1], -1));

    [Fact]
    public void Integers_text_and_digits_agree() =>
        Prop.ForAll(
                Arb.From(AnyInteger),
                integer =>
                {
                    var text = integer.ToString(System.Globalization.CultureInfo.InvariantCulture);
                    var digits = text.Select(digit => (byte)(digit - '0')).ToArray();
                    return PluralOperands.TryParse(text, out var parsed)
                        && parsed == PluralOperands.FromInteger(integer)
                        && parsed == PluralOperands.FromDigits(digits, 0);
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void An_exponent_moves_the_point() =>
        Prop.ForAll(
                Arb.From(Gen.Choose(0, 999_999)),
                Arb.From(Gen.Choose(0, 8)),
                Arb.From(Gen.Choose(0, 8)),
                (number, fraction, exponent) =>
                {
                    var digits = number
                        .ToString("D9")
                        .Select(digit => (byte)(digit - '0'))
                        .ToArray();
                    var expanded = PluralOperands.FromDigits(
                        [.. digits, .. new byte[Math.Max(exponent - fraction, 0)]],
                        Math.Max(fraction - exponent, 0)
                    );
                    return PluralOperands.FromDigits(digits, fraction, exponent)
                        == expanded with
                        {
                            E = exponent,
                        };
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Operands_from_digits_allocate_nothing()
    {
        ReadOnlySpan<byte> digits = [1, 2, 3, 4, 5, 0];
        _ = PluralOperands.FromDigits(digits, 2);
        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = PluralOperands.FromDigits(digits, 2);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    /// <summary>Small ones, ones around powers of ten and any others.</summary>
    internal static Gen<ulong> AnyInteger { get; } =
        Gen.OneOf(
            Gen.Choose(0, 2000).Select(number => (ulong)number),
            from power in Gen.Choose(0, 19)
            from near in Gen.Choose(0, 200)
            select (ulong)Math.Pow(10, power) + (ulong)near,
            from high in Gen.Choose(0, int.MaxValue)
            from low in Gen.Choose(0, int.MaxValue)
            select ((ulong)high << 33) | ((ulong)low << 1) | 1
        );
}
