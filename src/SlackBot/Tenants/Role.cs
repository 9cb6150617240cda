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
