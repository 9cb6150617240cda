namespace LocaleGen;

/// <summary>What compiling a message gave.</summary>
/// <param name="Program">The program as text that is valid UTF-8, or null where the message has an error.</param>
/// <param name="Errors">The errors; empty where there is a program.</param>
public sealed record CompiledMessage(string? Program, EquatableList<MessageError> Errors);

/// <summary>Compiles messages into the programs that the runtime interprets.</summary>
public static class MessageCompiler
{
    /// <summary>Compiles a message of a locale.</summary>
    public static CompiledMessage Compile(Message message, MessageSignature signature, LocaleRecord locale) =>
        throw new NotImplementedException();
}
