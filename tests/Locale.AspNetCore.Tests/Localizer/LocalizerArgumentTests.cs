using System.Numerics;

namespace LocaleGen;

public sealed class LocalizerArgumentTests : IDisposable
{
    private readonly Localizers localizers = new();

    public void Dispose() => localizers.Dispose();

    [Fact]
    public void Values_go_to_arguments_in_parameter_order()
    {
        using var scope = LocaleScope.Use("pl");
        Assert.Equal("22 alerty w api", localizers.Plain["alerts.firing", 22, "api"]);
        Assert.Empty(localizers.Log.Warnings);
    }

    public static TheoryData<object, string> Numbers =>
        new()
        {
            { (sbyte)-5, "-5" },
            { (byte)5, "5" },
            { (short)1234, "1.234" },
            { (ushort)1234, "1.234" },
            { 1234, "1.234" },
            { 1234u, "1.234" },
            { 1234L, "1.234" },
            { ulong.MaxValue, "18.446.744.073.709.551.615" },
            { (nint)5, "5" },
            { (nuint)5, "5" },
            { (Int128)5, "5" },
            { (UInt128)5, "5" },
            { BigInteger.Pow(10, 12), "1.000.000.000.000" },
            { (Half)0.1, "0,1" },
            { 0.1f, "0,1" },
            { 2.5, "2,5" },
            { 1.50m, "1,5" },
            { double.PositiveInfinity, "∞" },
        };

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Every_numeric_type_is_a_number_and_a_number_can_be_text(
        object value,
        string expected
    )
    {
        using var scope = LocaleScope.Use("de");
        Assert.Equal($"{expected} Alarme in api", localizers.Plain["alerts.firing", value, "api"]);
        Assert.Equal($"Hallo {expected}", localizers.Plain["hello", value]);
        Assert.Empty(localizers.Log.Warnings);
    }

    [Theory]
    [InlineData(AlertState.InProgress, "in Arbeit")]
    [InlineData(AlertState.Open, "Open")]
    [InlineData((AlertState)7, "7")]
    [InlineData("in_progress", "in Arbeit")]
    [InlineData("InProgress", "in Arbeit")]
    [InlineData("IN_PROGRESS", "in Arbeit")]
    [InlineData("in progress", "in progress")]
    [InlineData("Open", "Open")]
    public void An_enum_chooses_by_its_name(object value, string expected)
    {
        using var scope = LocaleScope.Use("de");
        Assert.Equal(expected, localizers.Plain["state", value]);
        Assert.Empty(localizers.Log.Warnings);
    }

    [Fact]
    public void A_text_takes_any_value()
    {
        var day = new DateOnly(2026, 3, 9);
        Assert.Equal("Hello 03/09/2026", localizers.Plain["hello", day]);
        Assert.Equal("Hello InProgress", localizers.Plain["hello", AlertState.InProgress]);
        Assert.Equal("Hello a, b", localizers.Plain["hello", new Pair("a", "b")]);
        Assert.Equal("Hello ", localizers.Plain["hello", [null!]]);
        Assert.Equal("on", localizers.Plain["switch", true]);
        Assert.Equal("off", localizers.Plain["switch", false]);
        Assert.Empty(localizers.Log.Warnings);
    }

    [Fact]
    public void A_value_that_formats_itself_is_written_invariantly()
    {
        var id = Guid.Parse("6f9619ff-8b86-d011-b42d-00c04fc964ff");
        Assert.Equal($"Ticket {id}", localizers.Plain["ticket", id]);
    }

    [Fact]
    public void Numbered_arguments_take_their_values_wherever_they_stand()
    {
        using var scope = LocaleScope.Use("de");
        Assert.Equal(
            "Das Feld Name fasst 2 bis 1.000 Zeichen",
            localizers.Plain["between", "Name", 2, 1000]
        );
        Assert.Equal("In Name höchstens 1.000 Zeichen", localizers.Plain["longest", "Name", 1000]);
        Assert.Equal("Höchstens 50 Zeichen", localizers.Plain["Name is too long", "Name", 50, 2]);
        Assert.Equal("Alarme", localizers.Plain["title", "Name"]);
        Assert.Empty(localizers.Log.Warnings);
    }

    private sealed record Pair(string First, string Second)
    {
        public override string ToString() => $"{First}, {Second}";
    }
}
