namespace LocaleGen;

/// <content>Messages for a sink: literals are escaped here, once; arguments when they are written.</content>
internal sealed partial class Linker<TUnit>
{
    private readonly MarkupLiterals<TUnit>? markup;

    /// <summary>Links for a sink.</summary>
    public Linker(TUnit[] units, MarkupLiterals<TUnit> markup)
        : this(units) => this.markup = markup;

    private bool LinksMarkup => markup is not null;

    private (int Start, int Length) Escaped((int Start, int Length) text) =>
        markup is null ? text : markup.Escape(text);

    /// <summary>
    /// Links an instruction. One that writes an argument becomes a piece of code of its own, which the interpreter runs as
    /// any other, and what it wrote is escaped then: so the sinks know nothing of the ways to write one.
    /// </summary>
    private void LinkForMarkup(int end)
    {
        switch (reader.NextLetter)
        {
            case Opcode.TagOpen:
            case Opcode.TagClose:
            case Opcode.TagStandalone:
                LinkTag();
                break;
            case Opcode.Literal:
            case Opcode.Cardinal:
            case Opcode.Ordinal:
            case Opcode.ExactPlural:
            case Opcode.Select:
            case Opcode.Choice:
            case Opcode.Jump:
                LinkInstruction(end);
                break;
            // Whatever else there is, or will be, is taken for an argument: nothing gets out unescaped.
            default:
                code.Add(Instruction.Escaped);
                var behind = code.Count;
                code.Add(Instruction.End);
                LinkInstruction(end);
                code.Add(Instruction.End);
                code[behind] = code.Count;
                break;
        }
    }

    private void LinkTag()
    {
        var letter = reader.Letter();
        var number = markup!.NumberOf(reader.Text());
        var address = reader.Number();
        var kind =
            letter == Opcode.TagOpen ? TagKind.Open
            : letter == Opcode.TagClose ? TagKind.Close
            : TagKind.Standalone;
        var wasInLabel = markup.Tags.InLabel;
        var written = kind switch
        {
            TagKind.Open => markup.Tags.Open(markup.Names[number], address > 0),
            TagKind.Close => markup.Tags.Close(),
            _ => markup.Tags.Alone(markup.Names[number]),
        };
        var instruction = written is null ? Instruction.Link : Instruction.Tag;
        var label = wasInLabel && markup.Tags.InLabel ? Instruction.LabelFlag : 0;
        code.Add(instruction | (address << Instruction.ArgumentShift), (int)kind | label, number);
        var (start, length) = markup.Add(written ?? "");
        code.Add(start, length);
    }
}
