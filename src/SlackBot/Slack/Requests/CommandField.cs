using System.Text;

namespace SlackBot.Slack.Requests;

/// <summary>The fields of a slash command that are read (https://docs.slack.dev/interactivity/implementing-slash-commands).</summary>
internal enum CommandField
{
    TeamId,
    EnterpriseId,
    IsEnterpriseInstall,
    ChannelId,
    ChannelName,
    UserId,
    UserName,
    Command,
    Text,
    ResponseUrl,
    TriggerId,
}

/// <summary>What the fields are called.</summary>
internal static class CommandFields
{
    public const int Count = (int)CommandField.TriggerId + 1;

    private static readonly byte[][] Names =
    [
        .. Enum.GetValues<CommandField>().Select(field => Encoding.ASCII.GetBytes(NameOf(field))),
    ];

    /// <summary>As Slack writes it.</summary>
    public static string NameOf(CommandField field) =>
        field switch
        {
            CommandField.TeamId => "team_id",
            CommandField.EnterpriseId => "enterprise_id",
            CommandField.IsEnterpriseInstall => "is_enterprise_install",
            CommandField.ChannelId => "channel_id",
            CommandField.ChannelName => "channel_name",
            CommandField.UserId => "user_id",
            CommandField.UserName => "user_name",
            CommandField.Command => "command",
            CommandField.Text => "text",
            CommandField.ResponseUrl => "response_url",
            _ => "trigger_id",
        };

    /// <summary>The field of a name; null where it is none that is read, as Slack may add some at any time.</summary>
    public static CommandField? Of(ReadOnlySpan<byte> name)
    {
        for (var field = 0; field < Names.Length; field++)
        {
            if (name.SequenceEqual(Names[field]))
            {
                return (CommandField)field;
            }
        }

        return null;
    }
}
