namespace LocaleGen;

/// <summary>The data of conversions, and what is refused because of it.</summary>
public class UnitConversionTests
{
    private static readonly LocaleSections Sections = CldrData
        .Full.Find(LocaleTag.Parse("en"))!
        .Sections;

    private static readonly UnitConversionsRecord Conversions = Sections.Find(
        SectionId.UnitConversions,
        UnitConversionsRecord.Read
    )!;

    [Theory]
    [InlineData("foot", "meter", "381/1250")]
    [InlineData("gallon", "cubic-meter", "473176473/125000000000")]
    [InlineData("fahrenheit", "kelvin", "5/9")]
    [InlineData("radian", "revolution", "65501488/411557987")]
    [InlineData("mole", "item", "602214076000000000000000")]
    public void Factors_are_exact(string unit, string basis, string factor)
    {
        var found = Conversions.Units.Single(each => each.Name == unit);
        Assert.Equal((basis, factor), (found.Base, found.Factor));
    }

    [Fact]
    public void Every_region_resolves_every_usage()
    {
        var preferences = Sections.Find(SectionId.UnitPreferences, UnitPreferencesRecord.Read)!;
        foreach (
            var region in preferences.Rows.SelectMany(row => row.Regions.Split(' ')).Distinct()
        )
        {
            var resolver = new FormatResolver(CldrData.Full.Find(LocaleTag.Parse($"en-{region}"))!);
            foreach (var row in preferences.Rows)
            {
                var unit = row.Units.Last().Unit.Split("-and-")[0];
                var key = $"n::unit/{unit} usage/{row.Usage}";
                Assert.True(resolver.Resolve(key) is not null, $"{region}: {key}");
            }
        }
    }

    [Theory]
    [InlineData("unit/foot-and-second", "unit/foot-and-second", "do not measure the same")]
    [InlineData("unit/percent-and-meter", "unit/percent-and-meter", "do not measure the same")]
    [InlineData("unit/ampere usage/default", "usage/default", "No region prefers a unit")]
    [InlineData("unit/byte usage/default", "usage/default", "No region prefers a unit")]
    [InlineData("unit/karat usage/default", "usage/default", "No region prefers a unit")]
    [InlineData("unit/generic usage/default", "usage/default", "No region prefers a unit")]
    public void What_nobody_can_convert_is_refused_at_its_place(
        string skeleton,
        string place,
        string reason
    )
    {
        var text = $"{{n, number, :: {skeleton}}}";
        var part = (FormatPart)MessageParser.Parse(text).Message!.Parts[0];
        var errors = new List<MessageError>();
        var record = CldrData.Full.Find(LocaleTag.Parse("en"))!;
        Assert.Null(new FormatResolver(record).Resolve(part, errors));
        var error = Assert.Single(errors);
        Assert.Equal("LOC002", error.Rule.Id);
        Assert.Equal(place, text.Substring(error.Range.Start, error.Range.Length));
        Assert.Contains(reason, error.Text);
    }

    [Fact]
    public void A_range_is_not_converted()
    {
        var text = "{a, b, range, ::unit/meter usage/road}";
        var part = (FormatPart)MessageParser.Parse(text).Message!.Parts[0];
        var errors = new List<MessageError>();
        var record = CldrData.Full.Find(LocaleTag.Parse("en"))!;
        Assert.Null(new FormatResolver(record).Resolve(part, errors));
        Assert.Contains("A range is not converted", Assert.Single(errors).Text);
    }

    [Fact]
    public void A_slice_holds_what_all_locales_share_once_and_only_for_its_regions()
    {
        static int Length(string sections, params string[] tags) =>
            CldrData.Full.SliceFor([.. tags.Select(LocaleTag.Parse)]).Write(sections).Length;

        var ids = $"{SectionId.UnitConversions}{SectionId.UnitPreferences}";
        var one = Length(ids, "de") - Length("", "de");
        var three = Length(ids, "de", "fr", "pl") - Length("", "de", "fr", "pl");
        Assert.InRange(one, 1000, 16_000);
        Assert.InRange(three, one, one + 300);
    }
}
