using SlackBot.Tenants;

namespace SlackBot.Tests;

public class RoleTests
{
    [Fact]
    public void A_role_may_do_what_the_ones_before_it_may() =>
        Assert.Equal([Role.Viewer, Role.Editor, Role.Admin], Enum.GetValues<Role>().Order());
}
