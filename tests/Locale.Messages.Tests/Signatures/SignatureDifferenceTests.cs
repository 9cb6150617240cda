namespace LocaleGen;

public class SignatureDifferenceTests
{
    private static readonly MessageSignature Signature = new(
        new EquatableList<ArgumentSignature>([
            new("n", ArgumentKind.Number),
            new("name", ArgumentKind.Text),
            new("state", ArgumentKind.Enum, "OrderState"),
            new("version", ArgumentKind.Formattable, "Version"),
        ])
    );

    [Theory]
    [InlineData(
        "{n, plural, other {#}} {name, select, other {}} {state, select, other {}} {version}",
        "",
        "",
        ""
    )]
    [InlineData("{n} {name} {state} {version}", "", "", "")]
    [InlineData("{n}", "", "", "name state version")]
    [InlineData("{nmae} {n} {name} {state} {version} {x, date}", "nmae@1 x@37", "", "")]
    [InlineData(
        "{name, number} {n} {state, plural, other {}} {version, select, other {}}",
        "",
        "name@1 state@20 version@46",
        ""
    )]
    [InlineData("{n, select, other {}} {name} {state} {version, number}", "", "n@1 version@38", "")]
    public void A_message_is_compared_with_a_signature(
        string text,
        string unknown,
        string mistyped,
        string missing
    )
    {
        var uses = ArgumentUses.Of(MessageParser.Parse(text).Message!);
        var difference = SignatureDifference.Between(uses, Signature);

        Assert.Equal(unknown, Describe(difference.Unknown));
        Assert.Equal(mistyped, Describe(difference.Mistyped));
        Assert.Equal(
            missing,
            string.Join(" ", difference.Missing.Select(argument => argument.Name))
        );
    }

    private static string Describe(EquatableList<ArgumentUse> uses) =>
        string.Join(" ", uses.Select(use => $"{use.Name}@{use.Range.Start}"));
}
