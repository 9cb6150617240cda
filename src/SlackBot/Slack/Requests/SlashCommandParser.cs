using System.Diagnostics.CodeAnalysis;
using SlackBot.Slack.Formatting;

namespace SlackBot.Slack.Requests;

/// <summary>
/// Reads the form of a slash command (https://docs.slack.dev/interactivity/implementing-slash-commands). What chooses
/// the tenant, the person or the command must come once and be well formed: of two values each reader of a form takes
/// another, and none is the right one to guess.
/// </summary>
internal static class SlashCommandParser
{
    private const int LongestId = 32;
    private const int LongestCommand = 64;

    /// <summary>Reads a command from the raw bytes of its form.</summary>
    /// <param name="fault">What is wrong, and the remedy; names fields, never their values.</param>
    public static bool TryParse(
        ReadOnlySpan<byte> form,
        [NotNullWhen(true)] out SlashCommand? command,
        [NotNullWhen(false)] out string? fault
    )
    {
        command = null;
        if (!CommandValues.TryRead(form, out var values, out fault))
        {
            return false;
        }

        fault = FaultOf(values);
        if (fault is not null)
        {
            return false;
        }

        command = Command(values);
        return true;
    }

    private static string? FaultOf(in CommandValues values) =>
        RequiredId(values, CommandField.TeamId)
        ?? RequiredId(values, CommandField.UserId)
        ?? OptionalId(values, CommandField.EnterpriseId)
        ?? OptionalId(values, CommandField.ChannelId)
        ?? CommandFault(Value(values, CommandField.Command))
        ?? EnterpriseFault(values);

    private static string? RequiredId(in CommandValues values, CommandField field) =>
        string.IsNullOrWhiteSpace(Value(values, field))
            ? $"Send {CommandFields.NameOf(field)}: it is absent or empty."
            : OptionalId(values, field);

    private static string? OptionalId(in CommandValues values, CommandField field)
    {
        var id = Value(values, field);
        return id.Length <= LongestId && id.All(char.IsAsciiLetterOrDigit)
            ? null
            : $"Send {CommandFields.NameOf(field)} as Slack writes ids: at most {LongestId} letters and digits.";
    }

    private static string? CommandFault(string command) =>
        command.Length switch
        {
            0 => "Send command: it is absent or empty.",
            1 or > LongestCommand =>
                $"Send command as a slash and at most {LongestCommand - 1} characters.",
            _ when command[0] != '/' || command.Any(IsBlank) =>
                "Send command with its slash and without spaces.",
            _ => null,
        };

    private static bool IsBlank(char character) =>
        char.IsWhiteSpace(character) || char.IsControl(character);

    private static string? EnterpriseFault(in CommandValues values) =>
        Value(values, CommandField.IsEnterpriseInstall) switch
        {
            "" or "false" => null,
            "true" when Value(values, CommandField.EnterpriseId).Length > 0 => null,
            "true" => "Send enterprise_id: the app is installed for a whole organization.",
            _ => "Send is_enterprise_install as true or false.",
        };

    private static SlashCommand Command(in CommandValues values) =>
        new(
            TeamId: Value(values, CommandField.TeamId),
            EnterpriseId: Value(values, CommandField.EnterpriseId) is { Length: > 0 } id
                ? id
                : null,
            IsEnterpriseInstall: Value(values, CommandField.IsEnterpriseInstall) == "true",
            ChannelId: Value(values, CommandField.ChannelId),
            ChannelName: Value(values, CommandField.ChannelName),
            UserId: Value(values, CommandField.UserId),
            UserName: Value(values, CommandField.UserName),
            Command: Value(values, CommandField.Command),
            Text: Entities.Unescape(Value(values, CommandField.Text)).Trim(),
            ResponseUrl: Value(values, CommandField.ResponseUrl),
            TriggerId: Value(values, CommandField.TriggerId)
        );

    private static string Value(in CommandValues values, CommandField field) =>
        values[(int)field] ?? "";
}
