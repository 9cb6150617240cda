namespace LocaleGen;

public class DatePatternTests
{
    private static readonly DateTimeOffset LeapDay = new(2024, 2, 29, 13, 45, 6, 789, default);

    [Theory]
    [InlineData("G GGGG GGGGG", "AD Anno Domini A")]
    [InlineData("y yy yyy yyyyyy u U r Y", "2024 24 2024 002024 2024 2024 2024 2024")]
    [InlineData("Q QQ QQQ QQQQ QQQQQ q qqqq", "1 01 Q1 1st quarter 1 1 1st quarter")]
    [InlineData("M MM MMM MMMM MMMMM L LLLL", "2 02 Feb February F 2 February")]
    [InlineData("w W d dd D F g", "9 5 29 29 60 5 2460370")]
    [InlineData("E EEEE EEEEE EEEEEE", "Thu Thursday T Th")]
    [InlineData("e ee eee c cc ccc cccc", "5 05 Thu 5 5 Thu Thursday")]
    [InlineData("h hh H HH K KK k kk", "1 01 13 13 1 01 13 13")]
    [InlineData("a aaaa aaaaa b B BBBB", "PM PM p PM in the afternoon in the afternoon")]
    [InlineData("m mm s ss A", "45 45 6 06 49506789")]
    [InlineData("S SS SSS SSSSS", "7 78 789 78900")]
    [InlineData(
        "z zzzz O OOOO v vvvv",
        "UTC Coordinated Universal Time GMT+0 GMT+00:00 GMT+0 GMT+00:00"
    )]
    [InlineData("Z ZZZZ ZZZZZ", "+0000 GMT+00:00 Z")]
    [InlineData("X XX XXX XXXX XXXXX", "Z Z Z Z Z")]
    [InlineData("x xx xxx xxxx xxxxx", "+00 +0000 +00:00 +0000 +00:00")]
    [InlineData("V VV VVV VVVV", "utc UTC Unknown Location GMT+00:00")]
    [InlineData("h 'o''clock' a", "1 o'clock PM")]
    [InlineData("yyyyMMdd'T'HHmmss", "20240229T134506")]
    [InlineData("'{'y'}' «d»", "{2024} «29»")]
    [InlineData("OO vv l", "  ")]
    public void Every_field_is_written_as_ICU_writes_it(string pattern, string expected) =>
        Assert.Equal(expected, Formatted.Text("en", $"{{d, date,{pattern}}}", (Moment)LeapDay));

    [Fact]
    public void White_space_around_a_pattern_belongs_to_it() =>
        Assert.Equal(
            "[ 2024-02-29 ]",
            Formatted.Text("en", "[{d, date, yyyy-MM-dd }]", (Moment)LeapDay)
        );

    [Theory]
    [InlineData("+05:30", "GMT+5:30 GMT+05:30 +0530 +05:30 +0530")]
    [InlineData("-03:00", "GMT-3 GMT-03:00 -0300 -03:00 -03")]
    public void An_offset_shows_its_own_time(string offset, string expected)
    {
        var value = DateTimeOffset.Parse($"2024-02-29T13:45:06{offset}", null);
        Assert.Equal(
            $"13:45 {expected}",
            Formatted.Text("en", "{d, date,HH:mm z zzzz Z ZZZZZ x}", (Moment)value)
        );
    }

    [Theory]
    [InlineData("2024-09-15T12:00:00Z", "noon noon", "noon")]
    [InlineData("2024-09-15T12:00:01Z", "PM in the afternoon", "noon")]
    [InlineData("2024-09-15T00:00:00Z", "AM in the morning", "in the morning")]
    public void Noon_has_its_name_where_it_is_exact(string time, string shown, string hours)
    {
        Moment value = DateTimeOffset.Parse(time, null);
        Assert.StartsWith(shown, Formatted.Text("en", "{d, date,b B mm:ss}", value));
        Assert.EndsWith(hours, Formatted.Text("en", "{d, date,h B}", value));
    }

    [Theory]
    [InlineData("de", "2024-12-30T00:00:00Z", "2025 1")]
    [InlineData("de", "2027-01-01T00:00:00Z", "2026 53")]
    [InlineData("en", "2027-01-01T00:00:00Z", "2027 1")]
    [InlineData("en", "2028-12-31T00:00:00Z", "2029 1")]
    public void Weeks_begin_and_are_counted_as_the_region_does(
        string locale,
        string day,
        string expected
    ) =>
        Assert.Equal(
            expected,
            Formatted.Text(locale, "{d, date,Y w}", (Moment)DateTimeOffset.Parse(day, null))
        );

    [Fact]
    public void The_first_and_the_last_moment_can_be_written()
    {
        Assert.Equal(
            "1/1/0001 00:00:00.000",
            Formatted.Text("en", "{d, date,M/d/yyyy HH:mm:ss.SSS}", (Moment)DateTime.MinValue)
        );
        Assert.Equal(
            "12/31/9999 23:59:59.999",
            Formatted.Text("en", "{d, date,M/d/yyyy HH:mm:ss.SSS}", (Moment)DateTime.MaxValue)
        );
        Assert.EndsWith("۶۲۱", Formatted.Text("fa", "{d, date,y}", (Moment)DateTime.MinValue));
    }
}
