namespace LocaleGen;

/// <summary>How the tool that makes the data turns conditions into C#.</summary>
public class PluralConditionTests
{
    [Theory]
    [InlineData("i = 1 and v = 0", "o.I == 1 && o.V == 0", "i == 1")]
    [InlineData("n = 1", "o.T == 0 && o.I == 1", "i == 1")]
    [InlineData("n != 0", "(o.T != 0 || o.I != 0)", "i != 0")]
    [InlineData(
        "n % 10 = 1 and n % 100 != 11",
        "o.T == 0 && o.I % 10 == 1 && o.I % 100 != 11",
        "i % 10 == 1 && i % 100 != 11"
    )]
    [InlineData("i = 0,1", "o.I <= 1", "i <= 1")]
    [InlineData("i = 0..1", "o.I <= 1", "i <= 1")]
    [InlineData(
        "n = 3..10,13",
        "o.T == 0 && o.I is (>= 3 and <= 10) or 13",
        "i is (>= 3 and <= 10) or 13"
    )]
    [InlineData("i % 100 != 12..14", "o.I % 100 is < 12 or > 14", "i % 100 is < 12 or > 14")]
    [InlineData("i % 10 != 4,6", "o.I % 10 is not (4 or 6)", "i % 10 is not (4 or 6)")]
    [InlineData("f != 0", "o.F != 0", "false")]
    [InlineData("v = 0 or i = 5", "o.V == 0 || o.I == 5", "true")]
    [InlineData(
        "e != 0..5 or c = 0 and i = 7",
        "o.E is < 0 or > 5 || o.E == 0 && o.I == 7",
        "i == 7"
    )]
    public void A_condition_becomes_an_expression_over_operands_and_over_integers(
        string condition,
        string operands,
        string integer
    )
    {
        var parsed = PluralConditionParser.Parse(condition);
        Assert.Equal(operands, PluralConditionPrinter.OverOperands(parsed));
        Assert.Equal(integer, PluralConditionPrinter.OverInteger(parsed));
    }

    [Theory]
    [InlineData("x = 1")]
    [InlineData("n mod 10 is 1")]
    [InlineData("n = ")]
    [InlineData("n = 1..")]
    [InlineData("n = 1 and")]
    [InlineData("n within 1..2")]
    public void A_relation_of_another_syntax_is_refused_by_name(string condition) =>
        Assert.Contains(
            "is not a relation",
            Assert.Throws<DataException>(() => PluralConditionParser.Parse(condition)).Message
        );
}
