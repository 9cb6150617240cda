namespace LocaleGen;

public class NumberSkeletonTests
{
    [Theory]
    [InlineData("compact-short")]
    [InlineData("compact-long unit-width-full-name")]
    [InlineData("scientific/*ee/sign-always")]
    [InlineData("engineering/+!/+eee")]
    [InlineData("EE+!00")]
    [InlineData("notation-simple base-unit")]
    [InlineData("%x100 .00/w")]
    [InlineData("currency/eur unit-width-variant precision-currency-cash")]
    [InlineData("measure-unit/length-meter per-measure-unit/duration-hour")]
    [InlineData("unit/square-kilometer-per-liter")]
    [InlineData("unit/liter-per-100-kilometer")]
    [InlineData("unit/kilogram-force")]
    [InlineData("precision-increment/0.050/w")]
    [InlineData("precision-integer/@@+")]
    [InlineData(".##/@@@+ rounding-mode-half-odd")]
    [InlineData(".00/@##")]
    [InlineData(".0#/@@#r/w")]
    [InlineData("@@* integer-width/##00")]
    [InlineData("@@@+ integer-width/+")]
    [InlineData("000 scale/-1.5e3")]
    [InlineData(",? numbering-system/hebr ()-")]
    [InlineData("integer-width-trunc\u2028decimal-always  latin")]
    public void What_ICU_takes_is_taken(string skeleton) =>
        Assert.Empty(MessageParser.Parse($"{{n, number, ::{skeleton}}}").Errors);

    [Theory]
    [InlineData("percents", "percents", "did you mean 'percent'?")]
    [InlineData("foo", "foo", "No number skeleton has a part 'foo'")]
    [InlineData(".00 .0", ".0", "settles what another part has settled")]
    [InlineData("compact-short E0", "E0", "settles what another part has settled")]
    [InlineData("%x100 scale/2", "scale/2", "settles what another part has settled")]
    [InlineData("currency/EUR percent", "percent", "settles what another part has settled")]
    [InlineData(
        "currency/EUR per-measure-unit/duration-hour",
        "per-measure-unit/duration-hour",
        "settles what another part has settled"
    )]
    [InlineData("currency", "currency", "as in 'currency/EUR'")]
    [InlineData("currency/EU", "currency/EU", "cannot have 'EU'")]
    [InlineData("currency/€€€", "currency/€€€", "cannot have '€€€'")]
    [InlineData("currency/EUR/w", "currency/EUR/w", "cannot have 'w'")]
    [InlineData("unit/metre", "unit/metre", "as in 'unit/kilometer-per-hour'")]
    [InlineData("unit/per-", "unit/per-", "cannot have 'per-'")]
    [InlineData("measure-unit/meter", "measure-unit/meter", "cannot have 'meter'")]
    [InlineData("measure-unit/mass-meter", "measure-unit/mass-meter", "cannot have 'mass-meter'")]
    [InlineData("percent/w", "percent/w", "cannot have 'w'")]
    [InlineData("precision-increment/x", "precision-increment/x", "cannot have 'x'")]
    [InlineData("precision-increment/0", "precision-increment/0", "cannot have '0'")]
    [InlineData("precision-increment/-5", "precision-increment/-5", "cannot have '-5'")]
    [InlineData(".0x", ".0x", "says no number of digits")]
    [InlineData(".#0", ".#0", "says no number of digits")]
    [InlineData("@#@", "@#@", "says no number of digits")]
    [InlineData(".00/@@", ".00/@@", "says no number of significant digits")]
    [InlineData(".00/@@+r", ".00/@@+r", "says no number of significant digits")]
    [InlineData(".00/x", ".00/x", "cannot have 'x'")]
    [InlineData("@@/@+", "@@/@+", "cannot have '@+'")]
    [InlineData("E", "E", "is no scientific notation")]
    [InlineData("E+0", "E+0", "is no scientific notation")]
    [InlineData("E0/sign-always", "E0/sign-always", "is no scientific notation")]
    [InlineData("scientific/ee", "scientific/ee", "cannot have 'ee'")]
    [InlineData("scientific/*", "scientific/*", "cannot have '*'")]
    [InlineData("scientific/percent", "scientific/percent", "cannot have 'percent'")]
    [InlineData("00#", "00#", "is no number of integer digits")]
    [InlineData("integer-width/0#", "integer-width/0#", "cannot have '0#'")]
    [InlineData("integer-width/*#0", "integer-width/*#0", "cannot have '*#0'")]
    [InlineData("scale/ten", "scale/ten", "cannot have 'ten'")]
    [InlineData("scale/", "scale/", "has a '/' without a word")]
    [InlineData("/percent", "/percent", "has a '/' without a word")]
    [InlineData("numbering-system/latin", "numbering-system/latin", "cannot have 'latin'")]
    [InlineData("usage/road", "usage/road", "needs a unit of measure")]
    [InlineData("percent usage/road", "usage/road", "needs a unit of measure")]
    [InlineData("unit/percent usage/road", "usage/road", "needs a unit of measure")]
    [InlineData("currency/USD usage/road", "usage/road", "needs a unit of measure")]
    [InlineData("unit/foot-and-inch usage/road", "usage/road", "cannot mix some")]
    [InlineData("unit/meter usage", "usage", "needs more behind a '/'")]
    [InlineData("unit/meter usage/", "usage/", "has a '/' without a word")]
    [InlineData("unit/meter usage/a/b", "usage/a/b", "cannot have 'b'")]
    [InlineData("unit/meter usage/a usage/b", "usage/b", "settles what another part")]
    [InlineData("unit/foot-and-foot", "unit/foot-and-foot", "cannot have 'foot-and-foot'")]
    [InlineData("unit/foot-and-", "unit/foot-and-", "cannot have 'foot-and-'")]
    [InlineData("unit/foot-and-inch-per-second", "unit/foot-and-inch-per-second", "cannot have")]
    [InlineData("measure-unit/length-foot-and-inch", "measure-unit/length-foot-and-inch", "cannot")]
    [InlineData(
        "unit/foot-and-inch per-measure-unit/duration-second",
        "per-measure-unit/duration-second",
        "settles what another part"
    )]
    [InlineData("PERCENT", "PERCENT", "did you mean 'percent'?")]
    public void What_means_nothing_is_refused_at_its_place(
        string skeleton,
        string place,
        string reason
    )
    {
        var text = $"{{n, number, :: {skeleton} }}";
        var error = Assert.Single(MessageParser.Parse(text).Errors);
        Assert.Equal("LOC002", error.Rule.Id);
        Assert.Equal(place, text.Substring(error.Range.Start, error.Range.Length));
        Assert.Contains(reason, error.Text);
    }

    [Fact]
    public void Every_wrong_part_is_said()
    {
        var errors = MessageParser.Parse("{n, number, ::foo .00 bar .0}").Errors;
        Assert.Equal([14, 22, 26], errors.Select(error => error.Range.Start));
    }

    [Theory]
    [InlineData("0#", "#", "'#' behind a digit")]
    [InlineData("#.#0", "0", "a digit behind '#'")]
    [InlineData("0@", "@", "'@' behind a digit")]
    [InlineData("@0", "0", "mixes '@' and digits")]
    [InlineData("#,,0", "", "',' twice in a row")]
    [InlineData("#,##0.0.0", ".", "'.' where it means nothing")]
    [InlineData("#,##0E0", "E", "groups digits before an exponent")]
    [InlineData("*x*y0", "y", "twice what to pad with")]
    [InlineData("0*x*y", "y", "twice what to pad with")]
    [InlineData("0.99999999999999999999", "", "more than 18 digits")]
    public void A_pattern_that_is_none_is_refused_at_its_place(
        string pattern,
        string place,
        string reason
    )
    {
        var text = $"{{n, number, {pattern}}}";
        var error = Assert.Single(MessageParser.Parse(text).Errors);
        Assert.Equal("LOC002", error.Rule.Id);
        Assert.Equal(place, text.Substring(error.Range.Start, error.Range.Length));
        Assert.Contains(reason, error.Text);
    }
}
