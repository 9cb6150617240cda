namespace LocaleGen.AspNetCore;

/// <summary>Turns an untyped value into a date or time.</summary>
internal static class MomentValue
{
    /// <summary>Converts; false where the value is none of the types that <see cref="Moment"/> is made from.</summary>
    public static bool TryConvert(object? value, out Argument argument)
    {
        var moment = value switch
        {
            Moment given => (Moment?)given,
            DateTimeOffset instant => instant,
            DateTime time => time,
            DateOnly date => date,
            TimeOnly time => time,
            _ => null,
        };
        argument = moment ?? default(Argument);
        return moment is not null;
    }
}
