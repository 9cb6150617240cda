namespace LocaleGen;

public class HostileTagTests
{
    public static TheoryData<string> Texts =>
        [
            new string('a', 1_000_000),
            string.Concat(Enumerable.Repeat("de-", 300_000)),
            string.Concat(Enumerable.Repeat("de_u_nu_latn_", 100_000)),
            new string('-', 1_000_000),
            "de\0AT",
            "de-\0",
            "\uD800",
            "de-\uDC00T",
            "de-AT\uD83D",
            "de-\u202EAT",
            "\uFEFFde",
        ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Hostile_text_is_refused_without_an_allocation_of_its_size(string text)
    {
        LocaleTag.TryParse("de-x-warm-up-", out _);
        LocaleTag.TryParse(new string('b', 1000), out _);
        var before = GC.GetAllocatedBytesForCurrentThread();

        Assert.False(LocaleTag.TryParse(text, out _));

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 10_000);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void The_error_for_hostile_text_shows_only_its_start_and_no_control_characters(
        string text
    )
    {
        var error = Assert.Throws<FormatException>(() => LocaleTag.Parse(text));

        Assert.InRange(error.Message.Length, 20, 300);
        Assert.DoesNotContain(
            error.Message,
            character => char.IsControl(character) || char.IsSurrogate(character)
        );
    }

    [Fact]
    public void The_longest_tag_has_255_characters()
    {
        var longest = "de-x" + string.Concat(Enumerable.Repeat("-abcdefgh", 27)) + "-abcdefg";

        Assert.Equal(LocaleTag.MaxLength, longest.Length);
        Assert.Equal(longest, LocaleTag.Parse(longest).ToString());
        Assert.False(LocaleTag.TryParse(longest + "h", out _));
        Assert.False(LocaleTag.TryParse(longest["de-".Length..], out _));
    }

    [Fact]
    public void A_text_that_is_not_there_is_no_tag()
    {
        Assert.False(LocaleTag.TryParse(null, out var tag));
        Assert.Same(LocaleTag.Undetermined, tag);
        Assert.Throws<ArgumentNullException>(() => LocaleTag.Parse(null!));
    }
}
