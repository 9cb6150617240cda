namespace LocaleGen;

public sealed class LocalizerMismatchTests : IDisposable
{
    private readonly Localizers localizers = new();

    public void Dispose() => localizers.Dispose();

    [Fact]
    public void Too_few_values_give_the_source_text_and_one_warning()
    {
        using var scope = LocaleScope.Use("de");
        for (var times = 0; times < 3; times++)
        {
            var text = localizers.Plain["alerts.firing", 2];
            Assert.Equal("2 alerts are firing in {service}", text.Value);
            Assert.False(text.ResourceNotFound);
        }

        var warning = Assert.Single(localizers.Log.Warnings);
        Assert.Contains("'alerts.firing'", warning);
        Assert.Contains("takes 2 arguments and was given 1", warning);
        Assert.Contains("count (a number), service (a text)", warning);
    }

    [Fact]
    public void No_values_at_all_give_the_source_text()
    {
        using var scope = LocaleScope.Use("de");
        Assert.Equal("{count} alerts are firing in {service}", localizers.Plain["alerts.firing"]);
        Assert.Equal("Hello {name}", localizers.Plain["hello", null!]);
        Assert.Equal("You and {count} others", localizers.Plain["seats"]);
        Assert.Equal(
            "The field Name takes {1} to {2} characters",
            localizers.Plain["between", "Name"]
        );
        Assert.Equal(4, localizers.Log.Warnings.Count);
    }

    [Fact]
    public void Too_many_values_give_the_source_text()
    {
        using var scope = LocaleScope.Use("de");
        Assert.Equal("Hello Ada", localizers.Plain["hello", "Ada", "Grace"]);
        Assert.Single(localizers.Log.Warnings);
    }

    [Theory]
    [InlineData("two", "System.String")]
    [InlineData(true, "System.Boolean")]
    [InlineData(AlertState.Open, "LocaleGen.AlertState")]
    [InlineData(null, "null")]
    public void What_is_no_number_gives_the_source_text_and_a_warning(object? value, string type)
    {
        using var scope = LocaleScope.Use("de");
        Assert.Equal(
            "{count} alerts are firing in api",
            localizers.Plain["alerts.firing", value!, "api"]
        );
        var warning = Assert.Single(localizers.Log.Warnings);
        Assert.Contains($"'count' is a number and was given {type}", warning);
    }

    [Fact]
    public void Other_types_that_do_not_fit_give_the_source_text_and_a_warning()
    {
        using var scope = LocaleScope.Use("de");
        Assert.Equal("{state}", localizers.Plain["state", 1]);
        Assert.Equal("Ticket {id}", localizers.Plain["ticket", new object()]);
        Assert.Equal(2, localizers.Log.Warnings.Count);
    }

    [Fact]
    public void Each_message_is_warned_of_once_from_whatever_localizer()
    {
        _ = localizers.Plain["hello"];
        _ = localizers.For<HomePage>()["hello"];
        _ = localizers.Plain["state"];
        Assert.Equal(2, localizers.Log.Warnings.Count);
    }
}
