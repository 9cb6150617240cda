using System.Text;

namespace LocaleGen;

/// <summary>Work and memory grow with the text, never with its square: these would not end otherwise.</summary>
public class LargeMessageTests
{
    [Fact]
    public void A_select_of_ten_thousand_branches_finds_each()
    {
        var message = InMemoryCatalog.Single("en", ManyBranches(10_000));
        foreach (var branch in new[] { 0, 1, 5_000, 9_999 })
        {
            Assert.Equal($"<{branch}>", Formatted.Text(message, $"k{branch}"));
        }

        Assert.Equal("<other>", Formatted.Text(message, "k10000"));
    }

    [Fact]
    public void A_text_of_200_KB_is_written_whole()
    {
        var text = string.Concat(Enumerable.Range(0, 20_000).Select(line => $"line {line:00000}"));
        Assert.Equal(text + "x" + text, Formatted.Text("en", $"{text}{{a}}{text}", "x"));
    }

    [Fact]
    public void Ten_thousand_plurals_in_a_row_are_written_whole()
    {
        const string plural = "{n, plural, =0 {none} one {# alert} other {# alerts}}, ";
        var message = string.Concat(Enumerable.Repeat(plural, 10_000));
        var expected = string.Concat(Enumerable.Repeat("2 alerts, ", 10_000));
        Assert.Equal(expected, Formatted.Text("en", message, (Number)2));
    }

    [Fact]
    public void The_deepest_nesting_there_is_is_compiled_and_written()
    {
        var text = new StringBuilder();
        for (var depth = 0; depth < MessageParser.DeepestNesting; depth++)
        {
            text.Append($"{depth}{{n, plural, one {{o}} other {{#");
        }

        for (var depth = MessageParser.DeepestNesting; depth > 0; depth--)
        {
            text.Append($"}}}} tail {depth};");
        }

        var written = Formatted.Text("en", text.ToString(), (Number)2);
        Assert.StartsWith("021222324252", written);
        Assert.EndsWith(" tail 2; tail 1;", written);
    }

    [Theory]
    [InlineData("select")]
    [InlineData("plural")]
    [InlineData("tails")]
    public void Twice_the_message_takes_at_most_about_twice_the_memory(string shape)
    {
        var (once, program) = Compile(shape, 2_000);
        var (twice, _) = Compile(shape, 4_000);
        Assert.InRange(twice, once, once * 5 / 2);
        Assert.InRange(program, 0, 40 * 2_000 * 3);
    }

    private static (long Bytes, int Program) Compile(string shape, int size)
    {
        var text = shape switch
        {
            "select" => ManyBranches(size),
            "plural" => string.Concat(Enumerable.Repeat("{n, plural, one {#a} other {#b}}", size)),
            _ => ManyBranches(size, " and a tail of 30 characters.."),
        };
        var message = MessageParser.Parse(text).Message!;
        var signature = SignatureMerger
            .Merge([new LocaleUses("en", ArgumentUses.Of(message))], [])
            .Signature;
        var record = CldrData.Full.Find(LocaleTag.Parse("en"))!;
        var before = GC.GetAllocatedBytesForCurrentThread();
        var program = MessageCompiler.Compile(message, signature, record).Program!;
        LinkedProgram<char>.Of(program);
        LinkedProgram<byte>.Of(program);
        return (GC.GetAllocatedBytesForCurrentThread() - before, program.Length);
    }

    private static string ManyBranches(int count, string tail = "")
    {
        var branches = Enumerable.Range(0, count).Select(branch => $"k{branch} {{{branch}}}");
        return $"<{{x, select, other {{other}} {string.Join(' ', branches)}}}>{tail}";
    }
}
