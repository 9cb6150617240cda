namespace LocaleGen;

public class EquatableListTests
{
    [Fact]
    public void Lists_of_equal_items_in_the_same_order_are_equal()
    {
        var list = new EquatableList<string>(["a", "b"]);
        var same = new EquatableList<string>(["a", "b"]);

        Assert.Equal(list, same);
        Assert.Equal(list.GetHashCode(), same.GetHashCode());
    }

    [Theory]
    [InlineData("b", "a")]
    [InlineData("a")]
    [InlineData("a", "b", "c")]
    public void Lists_that_differ_in_items_or_order_are_not_equal(params string[] other) =>
        Assert.False(
            new EquatableList<string>(["a", "b"]).Equals(new EquatableList<string>(other))
        );
}
