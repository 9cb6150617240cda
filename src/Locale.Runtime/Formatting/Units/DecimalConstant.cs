using System.Text;

namespace LocaleGen;

/// <summary>A decimal number that is at hand as digits.</summary>
internal sealed class DecimalConstant(ExactDecimal value)
{
    private readonly byte[] ascii = Encoding.ASCII.GetBytes(value.Digits);

    public void CopyTo(ref DecimalDigits number)
    {
        number.Set(ascii, -value.Power);
        number.Negative = value.Negative;
    }
}
