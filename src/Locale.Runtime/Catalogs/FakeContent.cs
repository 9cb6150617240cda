using System.Text;

namespace LocaleGen;

/// <summary>A catalog whose texts are the names of its messages, with the values that they are given.</summary>
internal sealed class FakeContent(
    CatalogContent content,
    IReadOnlyList<string> keys,
    IReadOnlyList<MessageSignature> signatures
) : CatalogContent
{
    public override string Source => content.Source;

    public override int KeyCount => content.KeyCount;

    public override ReadOnlySpan<byte> Keys => content.Keys;

    public override ReadOnlySpan<byte> Slice => content.Slice;

    public override CatalogLocale[] CreateLocales() =>
        [new FakeLocale(Source, Encoding.UTF8.GetBytes(WritePrograms()))];

    private string WritePrograms()
    {
        var table = new ProgramTable();
        for (var key = 0; key < keys.Count; key++)
        {
            table.Add(WriteProgram(WellFormedText.Of(keys[key]), signatures[key].Arguments));
        }

        return table.ToString();
    }

    private static string WriteProgram(string key, EquatableList<ArgumentSignature> arguments)
    {
        var program = new ProgramText();
        if (arguments.Count == 0)
        {
            return program.Letter(Opcode.TextShape).Raw(key).ToString();
        }

        program.Letter(Opcode.GeneralShape);
        for (var index = 0; index < arguments.Count; index++)
        {
            var before = index == 0 ? key + "(" : ", ";
            program
                .Letter(Opcode.Literal)
                .Sized($"{before}{WellFormedText.Of(arguments[index].Name)}: ")
                .Letter(Opcode.Text)
                .Number(index);
        }

        return program.Letter(Opcode.Literal).Sized(")").ToString();
    }

    private sealed class FakeLocale(string tag, byte[] programs) : CatalogLocale
    {
        public override string Tag => tag;

        public override string? Fallback => null;

        public override ReadOnlySpan<byte> Programs => programs;
    }
}
