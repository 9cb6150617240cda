using System.Globalization;
using System.Numerics;
using System.Runtime.InteropServices;

namespace LocaleGen.AspNetCore;

/// <summary>Turns a boxed value of any numeric type into a <see cref="Number"/>.</summary>
internal static class NumberValue
{
    public static bool TryConvert(object? value, out Number number)
    {
        Number? found = value switch
        {
            int integer => integer,
            long integer => integer,
            double real => real,
            decimal real => real,
            Number given => given,
            _ => OfRarerType(value),
        };
        number = found.GetValueOrDefault();
        return found is not null;
    }

    private static Number? OfRarerType(object? value) =>
        value switch
        {
            byte integer => integer,
            sbyte integer => integer,
            short integer => integer,
            ushort integer => integer,
            uint integer => integer,
            ulong integer => integer,
            nint integer => integer,
            nuint integer => integer,
            Int128 integer => integer,
            UInt128 integer => integer,
            BigInteger integer => integer,
            float real => real,
            Half real => OfHalf(real),
            NFloat real => real.Value,
            _ => null,
        };

    /// <summary>By its own shortest decimal form: 0.1 stays 0.1 and does not become the float nearby.</summary>
    private static Number OfHalf(Half value) =>
        Half.IsFinite(value)
            ? decimal.Parse(
                value.ToString("R", CultureInfo.InvariantCulture),
                NumberStyles.Float,
                CultureInfo.InvariantCulture
            )
            : (double)value;
}
