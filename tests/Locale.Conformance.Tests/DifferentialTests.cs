using System.Text.Json.Nodes;

namespace LocaleGen;

/// <summary>Generated accessors and run-time overrides, in UTF-16 and UTF-8, say the same, and the right thing.</summary>
public class DifferentialTests
{
    private static readonly Lazy<IReadOnlyList<JsonObject>[]> OfMessages = new(() =>
        AllWays(Sample.Messages)
    );

    private static readonly Lazy<IReadOnlyList<JsonObject>[]> OfInvalid = new(() =>
        AllWays(Sample.Invalid)
    );

    public static TheoryData<int> Ways => [.. Enumerable.Range(0, Conformance.Ways.Length)];

    [Theory, MemberData(nameof(Ways))]
    public void Every_sample_case_has_its_text(int way) =>
        Assert.Equal(
            Sample.Messages.Select(sample => $"{sample.Id} {sample.Expected}"),
            OfMessages.Value[way].Select(answer => $"{answer["id"]} {answer["text"]}")
        );

    [Fact]
    public void An_accessor_and_an_override_give_equal_text_in_both_encodings()
    {
        foreach (var answers in OfMessages.Value)
        {
            Conformance.AssertSame(OfMessages.Value[0], answers);
        }
    }

    [Fact]
    public void The_tool_gives_the_same_text() =>
        Conformance.AssertSame(
            OfMessages.Value[0],
            Conformance.AnswersOfTool(Sample.Messages.Select(sample => sample.Line))
        );

    [Theory, MemberData(nameof(Ways))]
    public void Every_invalid_message_is_refused_at_its_place(int way)
    {
        Assert.Equal(
            Sample.Invalid.Select(sample => $"{sample.Id} {sample.Offset}"),
            OfInvalid.Value[way].Select(answer => $"{answer["id"]} {answer["error"]?["offset"]}")
        );
        Assert.All(
            OfInvalid.Value[way],
            answer =>
            {
                Assert.Matches("^LOC(001|002|202)$", answer["error"]!["rule"]!.GetValue<string>());
                Assert.NotEmpty(answer["error"]!["message"]!.GetValue<string>());
            }
        );
    }

    [Fact]
    public void A_build_and_an_override_refuse_with_the_same_words()
    {
        foreach (var answers in OfInvalid.Value)
        {
            Conformance.AssertSame(OfInvalid.Value[0], answers);
        }
    }

    private static IReadOnlyList<JsonObject>[] AllWays(IEnumerable<Sample> samples) =>
        [
            .. Conformance.Ways.Select(way =>
                Conformance.Answers(samples.Select(sample => sample.Line), way)
            ),
        ];
}
