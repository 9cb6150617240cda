using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace LocaleGen;

/// <summary>Whatever a table holds, nothing outside the destination is written and nothing runs for ever.</summary>
public class DamagedProgramTests
{
    private static readonly LocaleRecord Record = CldrData.Full.Find(LocaleTag.Parse("ar-EG"))!;

    private static readonly MessageSignature Signature = new(
        new([
            new("n", ArgumentKind.Number),
            new("m", ArgumentKind.Number),
            new("s", ArgumentKind.Text),
            new("t", ArgumentKind.Text),
        ])
    );

    [Fact]
    public void A_damaged_program_is_refused_or_stays_within_its_destination() =>
        Prop.ForAll(Damaged.ToArbitrary(), Run).Check(Config.QuickThrowOnFailure.WithMaxTest(5000));

    [Theory]
    [InlineData("GL99abc")]
    [InlineData("GLOOabc")]
    [InlineData("GS0LOO")]
    [InlineData("GL0")]
    [InlineData("G")]
    [InlineData("GX0OOOOOOO")]
    [InlineData("GE0dCOOOOO")]
    [InlineData("GQ")]
    public void A_program_that_is_cut_short_is_refused_or_empty(string program) => Run(program);

    [Fact]
    public void A_table_that_is_cut_short_is_refused()
    {
        var program = MessageCompiler
            .Compile(MessageParser.Parse("a{s}b").Message!, Signature, Record)
            .Program;
        var table = new ProgramTable();
        table.Add(program);
        table.Add(program);
        var whole = Encoding.UTF8.GetBytes(table.ToString());
        for (var length = 0; length < whole.Length; length++)
        {
            Assert.ThrowsAny<Exception>(() => new ProgramIndex(new CutShort(whole[..length]), 2));
        }
    }

    private static Gen<string> Damaged =>
        from message in SampleMessages.Any
        let program = MessageCompiler.Compile(message, Signature, Record).Program!
        from edits in (
            from place in Gen.Choose(0, 100_000)
            from removed in Gen.Choose(0, 2)
            from added in Gen.Elements(
                "",
                "",
                "0",
                "1",
                "?",
                "O",
                "OOOOOOOO",
                "o_",
                "L",
                "S",
                "N",
                "M",
                "C",
                "O",
                "E",
                "X",
                "J",
                "a",
                "f",
                "d",
                "ä"
            )
            select (place, removed, added)
        ).ListOf()
        select edits.Take(4).Aggregate(program, Splice);

    private static string Splice(string text, (int Place, int Removed, string Added) edit)
    {
        var start = edit.Place % (text.Length + 1);
        return text.Remove(start, Math.Min(edit.Removed, text.Length - start))
            .Insert(start, edit.Added);
    }

    private static void Run(string program)
    {
        Run(program, '\uABCD');
        Run(program, (byte)0xFE);
    }

    private static void Run<TUnit>(string program, TUnit guard)
        where TUnit : unmanaged, IEquatable<TUnit>
    {
        Argument[][] arguments =
        [
            [(Number)3, (Number)1.5, "a", "漢"],
            [(Number)(-12345), (Number)double.NaN, null as string, new string('x', 40)],
        ];
        try
        {
            var linked = new FramedProgram<TUnit>(
                LinkedProgram<TUnit>.Of(program),
                new Frame<TUnit>(Record, FormatTable.Empty)
            );
            foreach (var length in new[] { 0, 1, 7, 50, 3000 })
            {
                foreach (var values in arguments)
                {
                    Run(linked, values, new GuardedSpan<TUnit>(length, guard), length);
                }
            }
        }
        catch (Exception error)
            when (error
                    is FormatException
                        or IndexOutOfRangeException
                        or ArgumentException
                        or InvalidOperationException
                        or OverflowException
            ) { }
    }

    private static void Run<TUnit>(
        FramedProgram<TUnit> linked,
        Argument[] arguments,
        GuardedSpan<TUnit> span,
        int length
    )
        where TUnit : unmanaged, IEquatable<TUnit>
    {
        var written = Interpreter<TUnit>.Run(linked, arguments, span.Destination);
        Assert.InRange(written, Interpreter<TUnit>.NoText, length);
        span.AssertUntouchedBehind(written < 0 ? length : written);
        foreach (var text in new[] { "", "a", "漢", "abcdefgh", new string('x', 40) })
        {
            written = linked.WriteGreeting(text, span.Destination);
            Assert.InRange(written, Interpreter<TUnit>.NoRoom, length);
            span.AssertUntouchedBehind(length);
        }
    }

    private sealed class CutShort(byte[] programs) : CatalogLocale
    {
        public override string Tag => "en";

        public override string? Fallback => null;

        public override ReadOnlySpan<byte> Programs => programs;
    }
}
