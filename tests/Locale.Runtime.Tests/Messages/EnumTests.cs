namespace LocaleGen;

public class EnumTests
{
    private const string Status =
        "{s, select, open {o} in_progress {p} done_for_now {d} odd_name {n} größe {g} other {x}}";

    private static readonly LocaleMessages Message = InMemoryCatalog.Single(
        "en",
        Status,
        new ArgumentDeclaration("s", "TestStatus")
    );

    [Theory]
    [InlineData(TestStatus.Open, "o")]
    [InlineData(TestStatus.InProgress, "p")]
    [InlineData(TestStatus.DoneForNow, "d")]
    [InlineData(TestStatus._Odd_Name_, "n")]
    [InlineData(TestStatus.Größe, "g")]
    [InlineData(TestStatus.Other, "x")]
    [InlineData((TestStatus)99, "x")]
    public void A_value_meets_the_key_of_its_name(TestStatus status, string expected) =>
        Assert.Equal(expected, Formatted.Text(Message, Argument.FromEnum(status)));

    [Theory]
    [InlineData("started")]
    [InlineData("in_progress")]
    [InlineData("InProgress")]
    [InlineData("INPROGRESS")]
    public void Any_of_the_names_of_a_value_will_do(string key)
    {
        var message = InMemoryCatalog.Single(
            "en",
            $"{{s, select, {key} {{yes}} other {{no}}}}",
            new ArgumentDeclaration("s", "TestStatus")
        );
        Assert.Equal("yes", Formatted.Text(message, Argument.FromEnum(TestStatus.InProgress)));
        Assert.Equal("yes", Formatted.Text(message, Argument.FromEnum(TestStatus.Started)));
        Assert.Equal("no", Formatted.Text(message, Argument.FromEnum(TestStatus.Open)));
    }

    [Theory]
    [InlineData(TestRights.Read, "may read")]
    [InlineData(TestRights.All, "may all")]
    [InlineData(TestRights.Read | TestRights.Write, "other")]
    public void Flags_meet_a_key_where_their_combination_has_a_name(
        TestRights rights,
        string expected
    )
    {
        var message = InMemoryCatalog.Single(
            "en",
            "{r, select, read {may read} write {may write} all {may all} other {other}}",
            new ArgumentDeclaration("r", "TestRights")
        );
        Assert.Equal(expected, Formatted.Text(message, Argument.FromEnum(rights)));
    }

    [Fact]
    public void A_value_that_is_printed_shows_its_name()
    {
        var message = InMemoryCatalog.Single(
            "en",
            "{s}: {s, select, other {}}",
            new ArgumentDeclaration("s", "TestStatus")
        );
        Assert.Equal(
            "DoneForNow: ",
            Formatted.Text(message, Argument.FromEnum(TestStatus.DoneForNow))
        );
        Assert.Equal("Größe: ", Formatted.Text(message, Argument.FromEnum(TestStatus.Größe)));
    }

    public static TheoryData<Enum, string> Unnamed =>
        new()
        {
            { (TestStatus)1234, "1234" },
            { (TestStatus)int.MinValue, "-2147483648" },
            { TestRights.Read | TestRights.Write, "3" },
            { (TestRights)(ulong.MaxValue - 1), "18446744073709551614" },
            { (SmallStatus)(-128), "-128" },
            { (ByteStatus)255, "255" },
            { (ShortStatus)short.MinValue, "-32768" },
            { (UShortStatus)ushort.MaxValue, "65535" },
            { (UIntStatus)uint.MaxValue, "4294967295" },
            { (LongStatus)long.MinValue, "-9223372036854775808" },
        };

    [Theory]
    [MemberData(nameof(Unnamed), DisableDiscoveryEnumeration = true)]
    public void A_value_without_a_name_is_printed_as_its_number_and_takes_other(
        Enum value,
        string expected
    )
    {
        var message = InMemoryCatalog.Single(
            "ar-EG",
            "{s}{s, select, open {?} other {!}}",
            new ArgumentDeclaration("s", value.GetType().Name)
        );
        var typed = (Argument)
            typeof(Argument)
                .GetMethod(nameof(Argument.FromEnum))!
                .MakeGenericMethod(value.GetType())
                .Invoke(null, [value])!;
        Assert.Equal($"{expected}!", Formatted.Text(message, typed));
        Assert.Equal($"{expected}!", Formatted.Text(message, Argument.FromBoxedEnum(value)));
    }

    private enum SmallStatus : sbyte;

    private enum ByteStatus : byte;

    private enum ShortStatus : short;

    private enum UShortStatus : ushort;

    private enum UIntStatus : uint;

    private enum LongStatus : long;
}
