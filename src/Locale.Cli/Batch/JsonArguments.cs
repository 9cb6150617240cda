using System.Globalization;
using System.Text.Json;

namespace LocaleGen;

/// <summary>Reads the values of a request; their JSON kinds are the types of the arguments.</summary>
internal static class JsonArguments
{
    /// <summary>Reads <c>args</c>, which may be absent.</summary>
    public static IReadOnlyDictionary<string, GivenArgument> Read(JsonElement? args)
    {
        var arguments = new Dictionary<string, GivenArgument>();
        if (args is not { } members)
        {
            return arguments;
        }

        if (members.ValueKind != JsonValueKind.Object)
        {
            throw new RequestException("\"args\" is an object of names and values");
        }

        foreach (var member in members.EnumerateObject())
        {
            arguments[NameOf(member)] = ReadValue(member.Value, member.Name);
        }

        return arguments;
    }

    private static string NameOf(JsonProperty member)
    {
        try
        {
            return member.Name;
        }
        catch (InvalidOperationException)
        {
            throw new RequestException("the name of an argument holds half of a surrogate pair");
        }
    }

    private static GivenArgument ReadValue(JsonElement value, string name) =>
        value.ValueKind switch
        {
            JsonValueKind.Number => ReadNumber(value.GetRawText(), name),
            JsonValueKind.String => new TextArgument(RequestMembers.TextOf(value, name)),
            JsonValueKind.True => new TextArgument("true"),
            JsonValueKind.False => new TextArgument("false"),
            JsonValueKind.Null => new TextArgument(null),
            JsonValueKind.Object => ReadTyped(value, name),
            _ => throw Unknown(name),
        };

    /// <summary>
    /// An integer exactly; a fraction, and a zero with a sign, as the double that a JSON parser makes of it.
    /// </summary>
    private static NumberArgument ReadNumber(string written, string name)
    {
        if (
            written != "-0"
            && ExactNumberText.IsInteger(written)
            && ExactNumberText.TryRead(written, out var integer, out _)
        )
        {
            return new(integer);
        }

        return DoubleText.TryReadFinite(written, out var number)
            ? new(number)
            : throw new RequestException($"\"{name}\": {written} is too large for a double");
    }

    private static GivenArgument ReadTyped(JsonElement value, string name)
    {
        var members = value.EnumerateObject().ToArray();
        if (members.Length != 1)
        {
            throw Unknown(name);
        }

        var content = members[0].Value;
        return (NameOf(members[0]), content.ValueKind) switch
        {
            ("$decimal", JsonValueKind.String) => ReadDecimal(
                RequestMembers.TextOf(content, name),
                name
            ),
            ("$double", JsonValueKind.String) => ReadDouble(
                RequestMembers.TextOf(content, name),
                name
            ),
            ("$date", JsonValueKind.String) => ReadDate(RequestMembers.TextOf(content, name), name),
            ("$list", JsonValueKind.Array) => ReadList(content, name),
            _ => throw Unknown(name),
        };
    }

    private static NumberArgument ReadDecimal(string text, string name) =>
        ExactNumberText.TryRead(text, out var number, out var problem)
            ? new(number)
            : throw new RequestException($"\"{name}\": '{text}' {problem}");

    private static NumberArgument ReadDouble(string text, string name) =>
        DoubleText.TryReadSpecial(text, out var number)
        || DoubleText.TryReadFinite(text, out number)
            ? new(number)
            : throw new RequestException($"\"{name}\": '{text}' is not a double");

    private static MomentArgument ReadDate(string text, string name) =>
        DateTimeOffset.TryParse(
            text,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal,
            out var instant
        )
            ? new(instant)
            : throw new RequestException(
                $"\"{name}\": '{text}' is not an instant such as 2024-02-29T13:45:06.789Z"
            );

    private static TextListArgument ReadList(JsonElement items, string name) =>
        new([
            .. items
                .EnumerateArray()
                .Select(item =>
                    item.ValueKind == JsonValueKind.String
                        ? RequestMembers.TextOf(item, name)
                        : throw new RequestException($"\"{name}\": a list holds texts")
                ),
        ]);

    private static RequestException Unknown(string name) =>
        new(
            $"\"{name}\" is a number, a text, or one of {{\"$decimal\":\"1.0\"}}, {{\"$double\":\"NaN\"}}, {{\"$date\":\"…Z\"}}, {{\"$list\":[\"a\"]}}"
        );
}
