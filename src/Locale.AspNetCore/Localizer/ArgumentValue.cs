using System.Globalization;

namespace LocaleGen.AspNetCore;

/// <summary>Turns an untyped value into an argument of the kind that a message takes.</summary>
internal static class ArgumentValue
{
    /// <summary>Converts; false where a value of this type cannot be what the message takes.</summary>
    public static bool TryConvert(
        object? value,
        ArgumentKind kind,
        LocaleMessages messages,
        out Argument argument
    )
    {
        switch (kind)
        {
            case ArgumentKind.Number:
                var isNumber = NumberValue.TryConvert(value, out var number);
                argument = number;
                return isNumber;
            case ArgumentKind.Moment:
                return MomentValue.TryConvert(value, out argument);
            case ArgumentKind.List:
                var list = value switch
                {
                    string[] texts => (TextList?)texts,
                    List<string> texts => texts,
                    IEnumerable<string> texts => texts.ToArray(),
                    _ => null,
                };
                argument = list ?? default(Argument);
                return list is not null;
            case ArgumentKind.Enum:
                argument = value switch
                {
                    Enum member => Argument.FromBoxedEnum(member),
                    _ => value as string,
                };
                return value is null or string or Enum;
            case ArgumentKind.Formattable:
                argument = Argument.From(value as ISpanFormattable);
                return value is null or ISpanFormattable;
            default:
                argument = ToText(value, messages);
                return true;
        }
    }

    /// <summary>A kind in words.</summary>
    public static string Expected(ArgumentKind kind) =>
        kind switch
        {
            ArgumentKind.Number => "a number",
            ArgumentKind.Moment => "a date or time",
            ArgumentKind.List => "a list of texts",
            ArgumentKind.Enum => "an enum value",
            ArgumentKind.Formattable => "a value that formats itself",
            _ => "a text",
        };

    private static Argument ToText(object? value, LocaleMessages messages) =>
        value switch
        {
            string text => text,
            // As the keys of a select are written.
            bool truth => truth ? "true" : "false",
            _ when NumberValue.TryConvert(value, out var number) => messages.ToText(number),
            ISpanFormattable formattable and not Enum => Argument.From(formattable),
            IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
            _ => value?.ToString(),
        };
}
