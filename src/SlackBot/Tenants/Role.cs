namespace SlackBot.Tenants;

/// <summary>What a person may do; each role may do what the ones before it may.</summary>
internal enum Role
{
    /// <summary>Lists, shows, acknowledges and resolves; chooses an own language.</summary>
    Viewer,

    /// <summary>Rewords messages.</summary>
    Editor,

    /// <summary>Sets what holds for the whole tenant.</summary>
    Admin,
}

/// <summary>Roles as messages and settings name them.</summary>
internal static class RoleNames
{
    /// <summary>The key that a <c>select</c> chooses by: <c>viewer</c>, <c>editor</c> or <c>admin</c>.</summary>
    public static string Keyword(this Role role) =>
        role switch
        {
            Role.Admin => "admin",
            Role.Editor => "editor",
            _ => "viewer",
        };
}
