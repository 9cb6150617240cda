namespace LocaleGen;

/// <summary>What compiling a message gave.</summary>
/// <param name="Program">The program, text that is valid UTF-8, or null where the message has an error.</param>
/// <param name="Errors">The errors, in the order of their places; empty where there is a program.</param>
public sealed record CompiledMessage(string? Program, EquatableList<MessageError> Errors);

/// <summary>Compiles messages into the programs that the runtime interprets.</summary>
/// <remarks>The generator and run-time overrides both come through here, which is why they mean the same.</remarks>
public static class MessageCompiler
{
    /// <summary>Compiles a message.</summary>
    /// <param name="message">The tree.</param>
    /// <param name="signature">The arguments the message may use, in parameter order.</param>
    /// <param name="locale">The locale the message is written in, with the data its formats need.</param>
    public static CompiledMessage Compile(
        Message message,
        MessageSignature signature,
        LocaleRecord locale
    ) => Compile(message, signature, new FormatResolver(locale));

    /// <summary>Compiles a message of many in one locale.</summary>
    /// <param name="message">The tree.</param>
    /// <param name="signature">The arguments the message may use, in parameter order.</param>
    /// <param name="formats">Resolves the styles, each once for all messages.</param>
    public static CompiledMessage Compile(
        Message message,
        MessageSignature signature,
        FormatResolver formats
    )
    {
        if (PlainTextOf(message) is { } text)
        {
            return new CompiledMessage(
                Opcode.TextShape + WellFormedText.Of(text),
                EquatableList<MessageError>.Empty
            );
        }

        var emitter = new ProgramEmitter(signature, formats);
        var program = TagWalk.HasTags(message)
            ? ShapeTagged(message, signature, emitter)
            : Shape(message, emitter);
        return emitter.Errors.Count == 0
            ? new CompiledMessage(program, EquatableList<MessageError>.Empty)
            // Once each: a plural and every # of it find the same fault in its argument.
            : new CompiledMessage(
                null,
                new(emitter.Errors.Distinct().OrderBy(error => error.Range.Start))
            );
    }

    /// <summary>The words of a message that is nothing else; null for any other.</summary>
    internal static string? PlainTextOf(Message message) =>
        message.Parts.Count switch
        {
            0 => "",
            1 => (message.Parts[0] as TextPart)?.Text,
            _ => null,
        };

    /// <summary>Both forms, so that text without markup is written by the routines of a message that has no tags.</summary>
    private static string ShapeTagged(
        Message message,
        MessageSignature signature,
        ProgramEmitter emitter
    )
    {
        emitter.Errors.AddRange(TagBinder.Check(message, signature));
        return new ProgramText()
            .Letter(Opcode.TaggedShape)
            .Sized(Shape(TagRemoval.From(message), emitter))
            .Append(emitter.Emit(BranchTails.Fold(message), null))
            .ToString();
    }

    private static string Shape(Message message, ProgramEmitter emitter)
    {
        var program = new ProgramText();
        if (message.Parts.All(part => part is TextPart))
        {
            program.Letter(Opcode.TextShape);
            foreach (var text in message.Parts.OfType<TextPart>())
            {
                program.Raw(WellFormedText.Of(text.Text));
            }

            return program.ToString();
        }

        return program
            .Letter(Opcode.GeneralShape)
            .Append(emitter.Emit(BranchTails.Fold(message), null))
            .ToString();
    }
}
