namespace LocaleGen;

/// <summary>Writes the styles of formats into programs: a letter for what every locale has, else the key of a format.</summary>
internal sealed class StyleEmitter(FormatResolver resolver, List<MessageError> errors)
{
    /// <summary>The instruction that writes an argument in a style.</summary>
    public void Emit(ProgramText program, FormatPart part, int argument)
    {
        if (LetterOf(part) is { } letter)
        {
            RequireNumbers(part);
            program.Letter(Opcode.Number).Number(argument).Letter(letter);
            return;
        }

        resolver.Resolve(part, errors);
        program.Letter(Opcode.Format).Number(argument).Sized(FormatKey.Of(part));
    }

    /// <summary>The instruction that writes two arguments as a range.</summary>
    public void EmitRange(ProgramText program, FormatPart part, int from, int to)
    {
        resolver.Resolve(part, errors);
        program.Letter(Opcode.Range).Number(from).Number(to).Sized(FormatKey.Of(part));
    }

    /// <summary>The instruction that writes a date or time without a style.</summary>
    public void EmitMoment(ProgramText program, PlainPart part, int argument)
    {
        var format = FormatKey.Parse(FormatKey.PlainMoment) with { TypeRange = part.NameRange };
        resolver.Resolve(format, errors);
        program.Letter(Opcode.Format).Number(argument).Sized(FormatKey.PlainMoment);
    }

    /// <summary>The style that a plural's category is chosen by.</summary>
    public static void EmitOperandStyle(ProgramText program, FormatPart? part)
    {
        var letter = part is null ? Opcode.DecimalStyle : LetterOf(part);
        if (letter is { } known)
        {
            program.Letter(known);
            return;
        }

        program.Letter(Opcode.FormatStyle).Sized(FormatKey.Of(part!));
    }

    private static char? LetterOf(FormatPart part) =>
        part.Type != FormatType.Number
            ? null
            : part.Style?.Trim() switch
            {
                null => Opcode.DecimalStyle,
                "integer" => Opcode.IntegerStyle,
                _ => null,
            };

    private void RequireNumbers(FormatPart part)
    {
        if (resolver.Locale.Numbers is null)
        {
            new StyleFaults(part, errors).Missing(resolver.Locale, "number");
        }
    }
}
