namespace LocaleGen.Tests;

public class FixSelectionTests
{
    private readonly FixSelection selection = new();

    [Fact]
    public void Fixes_of_different_places_are_taken_together()
    {
        Assert.True(selection.TryAdd(Fix(Change(10, 2, "b"))));
        Assert.True(selection.TryAdd(Fix(Change(0, 3, "a"))));
        Assert.True(selection.TryAdd(Fix(Change(3, 7, "c"))));
        Assert.Equal(["b", "a", "c"], selection.Changes.Cast<TextChange>().Select(one => one.Text));
    }

    [Theory]
    [InlineData(10, 2)]
    [InlineData(11, 0)]
    [InlineData(8, 3)]
    [InlineData(11, 5)]
    [InlineData(10, 0)]
    public void A_fix_that_overlaps_another_waits(int start, int length)
    {
        selection.TryAdd(Fix(Change(10, 2, "a")));
        Assert.False(selection.TryAdd(Fix(Change(start, length, "b"))));
        Assert.Single(selection.Changes);
    }

    [Fact]
    public void A_fix_waits_whole()
    {
        selection.TryAdd(Fix(Change(10, 2, "a")));
        Assert.False(selection.TryAdd(Fix(Change(0, 1, "b"), Change(11, 4, "c"))));
        Assert.True(selection.TryAdd(Fix(Change(0, 1, "d"))));
        Assert.Equal(["a", "d"], selection.Changes.Cast<TextChange>().Select(one => one.Text));
    }

    [Fact]
    public void The_same_place_in_another_file_is_free()
    {
        selection.TryAdd(Fix(Change(10, 2, "a")));
        Assert.True(selection.TryAdd(Fix(new TextChange("pl.json", new(10, 2), "b"))));
    }

    [Fact]
    public void Changes_that_name_keys_are_never_in_the_way()
    {
        Assert.True(selection.TryAdd(Fix(new KeyRemoval("de.json", "x"))));
        Assert.True(selection.TryAdd(Fix(new KeyRemoval("de.json", "y"), Change(0, 1, "a"))));
    }

    [Fact]
    public void One_fix_may_insert_twice_in_one_place()
    {
        Assert.True(selection.TryAdd(Fix(Change(4, 0, "a"), Change(4, 0, "b"))));
        Assert.Equal(2, selection.Changes.Count);
    }

    private static TextChange Change(int start, int length, string text) =>
        new("de.json", new(start, length), text);

    private static LocaleFix Fix(params LocaleChange[] changes) => new("Mend", new(changes));
}
