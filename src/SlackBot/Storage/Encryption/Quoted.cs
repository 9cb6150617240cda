namespace SlackBot.Storage.Encryption;

/// <summary>Names in an error: 'a', 'b'.</summary>
internal static class Quoted
{
    public static string List(IEnumerable<string> names) =>
        string.Join(", ", names.Select(name => $"'{name}'"));
}
