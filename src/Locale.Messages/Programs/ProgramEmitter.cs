namespace LocaleGen;

/// <summary>Turns the parts of a message into instructions and collects what cannot be compiled.</summary>
internal sealed class ProgramEmitter
{
    private readonly ArgumentBinder arguments;
    private readonly StyleEmitter styles;

    public ProgramEmitter(MessageSignature signature, FormatResolver formats)
    {
        arguments = new ArgumentBinder(signature);
        styles = new StyleEmitter(formats, arguments.Errors);
    }

    public List<MessageError> Errors => arguments.Errors;

    /// <summary>The instructions of a message.</summary>
    /// <param name="message">The message, or the text of a branch.</param>
    /// <param name="plural">The plural whose branch it is directly, which <c>#</c> stands for.</param>
    public ProgramText Emit(Message message, PluralPart? plural)
    {
        var program = new ProgramText();
        foreach (var part in message.Parts)
        {
            Emit(program, part, plural);
        }

        return program;
    }

    private void Emit(ProgramText program, MessagePart part, PluralPart? plural)
    {
        switch (part)
        {
            case TextPart text:
                program.Letter(Opcode.Literal).Sized(WellFormedText.Of(text.Text));
                break;
            case NumberSignPart sign:
                EmitNumberSign(program, sign, plural);
                break;
            case PlainPart plain:
                EmitPlain(program, plain);
                break;
            case FormatPart format:
                EmitFormat(program, format);
                break;
            case PluralPart inner:
                new PluralEmitter(this, arguments).Emit(program, inner);
                break;
            case TagPart tag:
                EmitTag(program, tag);
                break;
            case ChoicePart choice:
                new ChoiceEmitter(this, arguments).Emit(program, choice);
                break;
            case SelectPart select:
                EmitSelect(program, select, plural);
                break;
            default:
                throw new InvalidOperationException($"No instruction for {part.GetType().Name}.");
        }
    }

    private void EmitFormat(ProgramText program, FormatPart format)
    {
        if (format.To is { } to)
        {
            styles.EmitRange(
                program,
                format,
                arguments.BindNumber(format),
                arguments.BindNumber(new PlainPart(to) { NameRange = format.ToRange })
            );
            return;
        }

        styles.Emit(program, format, BindFormat(format));
    }

    private int BindFormat(FormatPart format) =>
        format.Type switch
        {
            FormatType.Date or FormatType.Time => arguments.BindMoment(format),
            FormatType.List => arguments.BindList(format),
            _ => arguments.BindNumber(format),
        };

    private void EmitNumberSign(ProgramText program, NumberSignPart sign, PluralPart? plural)
    {
        if (plural is null)
        {
            Errors.Add(
                new MessageError(LocaleRules.SyntaxError, sign.Range, "'#' stands outside a plural")
                {
                    Fault = MessageFault.NumberSignMisplaced,
                }
            );
            return;
        }

        var argument = arguments.BindNumber(plural);
        program.Letter(plural.Offset == 0 ? Opcode.Number : Opcode.NumberLessOffset);
        program.Number(argument).Letter(Opcode.DecimalStyle);
        if (plural.Offset != 0)
        {
            program.Sized(ExactNumber.Write(plural.Offset));
        }
    }

    private void EmitPlain(ProgramText program, PlainPart plain)
    {
        var argument = arguments.BindPlain(plain);
        if (arguments.IsNumber(plain))
        {
            program.Letter(Opcode.Number).Number(argument).Letter(Opcode.DecimalStyle);
        }
        else if (arguments.IsMoment(plain))
        {
            styles.EmitMoment(program, plain, argument);
        }
        else
        {
            program.Letter(Opcode.Text).Number(argument);
        }
    }

    private void EmitTag(ProgramText program, TagPart tag)
    {
        program.Letter(
            tag.Kind switch
            {
                TagKind.Open => Opcode.TagOpen,
                TagKind.Close => Opcode.TagClose,
                _ => Opcode.TagStandalone,
            }
        );
        program.Sized(WellFormedText.Of(tag.Name)).Number(arguments.FindAddress(tag) + 1);
    }

    private void EmitSelect(ProgramText program, SelectPart select, PluralPart? plural)
    {
        var argument = arguments.BindSelect(select);
        var normalize = arguments.IsEnum(select);
        var branches = select.Branches.OrderBy(branch => branch.Key == "other").ToArray();
        var bodies = new BranchBodies(
            Array.ConvertAll(branches, branch => Emit(branch.Message, plural))
        );
        program.Letter(Opcode.Select).Number(argument);
        program.Letter(normalize ? Opcode.EnumKeys : Opcode.ExactKeys).Number(branches.Length - 1);
        for (var index = 0; index < branches.Length - 1; index++)
        {
            var key = WellFormedText.Of(branches[index].Key);
            program.Sized(normalize ? SelectKeyword.Normalize(key) : key);
            bodies.WriteDistance(program, index);
        }

        bodies.WriteDistance(program, branches.Length - 1);
        bodies.WriteTo(program);
    }
}
