using FsCheck;
using FsCheck.Fluent;

namespace LocaleGen;

/// <summary>A damaged program with tags is refused, or stays within its destination.</summary>
public class DamagedMarkupTests
{
    private const string Text =
        "<b>a{s}</b>&<link>{n, plural, =0 {<br/>} one {<b>#</b>} other {# <i>x</i>}}</link> {s, select, a {<b>y</b>} other {z{n, number, integer}}}";

    private static readonly LocaleRecord Record = CldrData.Full.Find(LocaleTag.Parse("en"))!;

    [Fact]
    public void Nothing_is_written_outside_of_the_destination() =>
        Prop.ForAll(Damaged.ToArbitrary(), Run).Check(Config.QuickThrowOnFailure.WithMaxTest(5000));

    [Theory]
    [InlineData("KOOKOOT")]
    [InlineData("KOO")]
    [InlineData("K")]
    [InlineData("K11Tx>11b0")]
    [InlineData("K11Tx<11b9")]
    [InlineData("K11Tx<99b9")]
    public void A_program_that_is_cut_short_is_refused_or_empty(string program) => Run(program);

    private static Gen<string> Damaged
    {
        get
        {
            var message = MessageParser.Parse(Text, DeclaredTags.Any).Message!;
            var uses = new LocaleUses("en", ArgumentUses.Of(message));
            var signature = SignatureMerger.Merge([uses], []).Signature with
            {
                Tags = TagUses.Of(message),
            };
            var program = MessageCompiler.Compile(message, signature, Record).Program!;
            return from edits in (
                    from place in Gen.Choose(0, 100_000)
                    from removed in Gen.Choose(0, 2)
                    from added in Gen.Elements(
                        "",
                        "",
                        "0",
                        "1",
                        "O",
                        "_",
                        "<",
                        ">",
                        "/",
                        "K",
                        "L",
                        "S",
                        "J",
                        "C",
                        "a",
                        "f"
                    )
                    select (place, removed, added)
                ).ListOf()
                select edits.Take(4).Aggregate(program, Splice);
        }
    }

    private static string Splice(string text, (int Place, int Removed, string Added) edit)
    {
        var start = edit.Place % (text.Length + 1);
        return text.Remove(start, Math.Min(edit.Removed, text.Length - start))
            .Insert(start, edit.Added);
    }

    private static void Run(string program)
    {
        foreach (var sink in new[] { MarkupSink.Html, MarkupSink.Mrkdwn })
        {
            Run(program, sink, '\uABCD');
            Run(program, sink, (byte)0xFE);
        }
    }

    private static void Run<TUnit>(string program, MarkupSink sink, TUnit guard)
        where TUnit : unmanaged, IEquatable<TUnit>
    {
        Argument[] arguments = ["<a>", "https://x.org/?<&>", (Number)3];
        try
        {
            var frame = new Frame<TUnit>(Record, FormatTable.Empty);
            var linked = MarkupProgram<TUnit>.Link(Units<TUnit>.Encode(program), sink, frame);
            foreach (var length in new[] { 0, 1, 7, 50, 3000 })
            {
                var span = new GuardedSpan<TUnit>(length, guard);
                var written = MarkupInterpreter<TUnit>.Run(
                    linked,
                    arguments,
                    null,
                    span.Destination
                );
                Assert.InRange(written, Interpreter<TUnit>.NoText, length);
                span.AssertUntouchedBehind(length);
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
}
