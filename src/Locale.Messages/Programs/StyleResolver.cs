namespace LocaleGen;

/// <summary>What the style of <c>{n, number, style}</c> becomes in a program.</summary>
internal static class StyleResolver
{
    /// <summary>The style's letter; what cannot be formatted yet is an error, never formatted wrongly.</summary>
    public static char Resolve(FormatPart part, LocaleRecord locale, List<MessageError> errors)
    {
        if (part.Type != FormatType.Number)
        {
            var type = part.Type.ToString().ToLowerInvariant();
            errors.Add(
                new MessageError(
                    LocaleRules.SyntaxError,
                    part.TypeRange,
                    $"'{type}' arguments are not supported yet"
                )
                {
                    Fault = MessageFault.FormatUnsupported,
                }
            );
            return Opcode.DecimalStyle;
        }

        if (locale.Numbers is null)
        {
            errors.Add(
                new MessageError(
                    LocaleRules.SyntaxError,
                    part.TypeRange,
                    $"this project carries no number data for '{locale.Tag}': it needs LocaleGen.Cldr"
                )
                {
                    Fault = MessageFault.DataMissing,
                }
            );
        }

        switch (part.Style?.Trim())
        {
            case null:
                return Opcode.DecimalStyle;
            case "integer":
                return Opcode.IntegerStyle;
            default:
                errors.Add(
                    new MessageError(
                        LocaleRules.SyntaxError,
                        part.StyleRange,
                        $"the number style '{part.Style.Trim()}' is not supported yet: leave it out or write 'integer'"
                    )
                    {
                        Fault = MessageFault.FormatUnsupported,
                    }
                );
                return Opcode.DecimalStyle;
        }
    }
}
