namespace LocaleGen;

public class StampTests
{
    [Fact]
    public void The_resource_is_made_from_the_pinned_packages_by_the_tool_as_it_stands() =>
        Assert.True(
            CldrData.Full.Stamp == Stamp.Of(RepositoryRoot.Find()),
            "The CLDR data is not current: run dotnet run --project eng/CldrData and commit what it writes."
        );
}
