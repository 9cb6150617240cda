using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;

namespace SlackBot.Alerts.Content;

/// <summary>The values a fixture is filled with, by name; texts and numbers. Immutable once it is shared.</summary>
internal sealed class FixtureArguments
{
    private readonly Dictionary<string, FixtureValue> values = new(StringComparer.Ordinal);

    /// <summary>For object initializers only: <c>new() { ["host"] = "db-1", ["percent"] = 93 }</c>.</summary>
    public FixtureValue this[string name]
    {
        init => values[name] = value;
    }

    /// <summary>About how many characters they hold.</summary>
    public int Length => values.Sum(value => 40 + (value.Value.Text?.Length ?? 0));

    /// <summary>The value of a parameter, where one of the right kind was given.</summary>
    public bool TryFind(FixtureParameter parameter, out FixtureValue value) =>
        values.TryGetValue(parameter.Name, out value) && value.IsNumber == parameter.IsNumber;

    /// <summary>A text that <see cref="Fixture.Accepts"/> has found.</summary>
    public string Text(string name) => values[name].Text ?? throw Mistyped(name, "text");

    /// <summary>A number that <see cref="Fixture.Accepts"/> has found.</summary>
    public decimal Number(string name) =>
        values[name].IsNumber ? values[name].Number : throw Mistyped(name, "number");

    /// <summary>The arguments as a JSON object of strings and numbers: what is stored, and what senders write.</summary>
    public string ToJson()
    {
        var json = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(json))
        {
            writer.WriteStartObject();
            foreach (var (name, value) in values)
            {
                if (value.Text is { } text)
                {
                    writer.WriteString(name, text);
                }
                else
                {
                    writer.WriteNumber(name, value.Number);
                }
            }

            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(json.WrittenSpan);
    }

    /// <summary>The arguments that <see cref="ToJson"/> wrote.</summary>
    /// <exception cref="JsonException">It is no JSON object of strings and numbers.</exception>
    public static FixtureArguments Parse([StringSyntax(StringSyntaxAttribute.Json)] string json)
    {
        var arguments = new FixtureArguments();
        using var document = JsonDocument.Parse(json);
        if (document.RootElement.ValueKind != JsonValueKind.Object)
        {
            throw new JsonException("The arguments of a fixture are a JSON object.");
        }

        foreach (var property in document.RootElement.EnumerateObject())
        {
            arguments.values[property.Name] = property.Value.ValueKind switch
            {
                JsonValueKind.String => property.Value.GetString()!,
                JsonValueKind.Number when property.Value.TryGetDecimal(out var number) => number,
                _ => throw new JsonException(
                    $"The argument {property.Name} is neither a string nor a number within 28 digits."
                ),
            };
        }

        return arguments;
    }

    private static InvalidOperationException Mistyped(string name, string kind) =>
        new($"The argument {name} of the fixture is no {kind}.");
}

/// <summary>A value of a fixture's argument: a text or a number.</summary>
/// <param name="Text">The text, or null for a number.</param>
internal readonly record struct FixtureValue(string? Text, decimal Number)
{
    /// <summary>Whether it is a number.</summary>
    public bool IsNumber => Text is null;

    public static implicit operator FixtureValue(string text) => new(text, 0);

    public static implicit operator FixtureValue(decimal number) => new(null, number);

    public static implicit operator FixtureValue(int number) => new(null, number);
}
