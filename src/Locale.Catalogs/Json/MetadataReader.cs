using System.Globalization;

namespace LocaleGen;

/// <summary>Reads the <c>@key</c> of a text.</summary>
internal static class MetadataReader
{
    /// <summary>Reads metadata; unknown members are passed over, known ones of the wrong kind are errors.</summary>
    public static TextMetadata Read(JsonObject written, string file, FileErrorList errors)
    {
        var metadata = new TextMetadata();
        foreach (var member in written.Members)
        {
            if (member.Value is { } value and not JsonScalar { IsFaulty: true })
            {
                metadata = member.Name.Text switch
                {
                    "description" => metadata with { Description = ReadText(value, errors) },
                    "sourceHash" => metadata with
                    {
                        SourceHash = ReadText(value, errors),
                        SourceHashPlace = new((value as JsonString)?.Content ?? value.Range),
                    },
                    "review" => metadata with { Review = ReadText(value, errors) },
                    "maxLength" => metadata with { MaxLength = ReadLength(value, file, errors) },
                    "args" => metadata with { Arguments = new(ReadArguments(value, errors)) },
                    "tags" => metadata with { Tags = new(ReadTags(value, errors)) },
                    _ => metadata,
                };
            }
        }

        return metadata;
    }

    private static string? ReadText(JsonNode value, FileErrorList errors)
    {
        if (value is JsonString text)
        {
            return text.Text;
        }

        errors.Add(value.Range, "A text in double quotes is expected here");
        return null;
    }

    private static int? ReadLength(JsonNode value, string file, FileErrorList errors)
    {
        var written = file.Substring(value.Range.Start, value.Range.Length);
        if (
            int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var length)
            && length > 0
        )
        {
            return length;
        }

        errors.Add(value.Range, "A number of characters is expected here, such as 40");
        return null;
    }

    private static List<DeclaredArgument> ReadArguments(JsonNode value, FileErrorList errors)
    {
        var arguments = new List<DeclaredArgument>();
        if (value is not JsonObject written)
        {
            errors.Add(
                value.Range,
                "The arguments are an object of names and types, such as { \"count\": \"Number\" }"
            );
            return arguments;
        }

        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in written.Members)
        {
            if (!names.Add(member.Name.Text))
            {
                errors.Add(
                    LocaleRules.DuplicateKey,
                    member.Name.Content,
                    $"'{member.Name.Text}' stands twice: delete one"
                );
            }
            else
            {
                ReadArgument(member, arguments, errors);
            }
        }

        return arguments;
    }

    private static void ReadArgument(
        JsonMember member,
        List<DeclaredArgument> arguments,
        FileErrorList errors
    )
    {
        if (member.Value is JsonString type)
        {
            arguments.Add(
                new(member.Name.Text, type.Text)
                {
                    NameRange = member.Name.Content,
                    TypeRange = type.Content,
                }
            );
        }
        else if (member.Value is not (null or JsonScalar { IsFaulty: true }))
        {
            errors.Add(
                member.Value.Range,
                "The type of an argument is a text, such as \"string\" or \"Number\""
            );
        }
    }

    /// <summary>Reads a list of tags.</summary>
    public static List<string> ReadTags(JsonNode value, FileErrorList errors)
    {
        var tags = new List<string>();
        if (value is not JsonArray list)
        {
            errors.Add(value.Range, "The tags are a list of names, such as [\"b\", \"link\"]");
            return tags;
        }

        foreach (var item in list.Items)
        {
            if (item is JsonString tag && DeclaredTags.IsName(tag.Text))
            {
                tags.Add(tag.Text);
            }
            else if (item is JsonString name)
            {
                errors.Add(
                    name.Content,
                    $"'{name.Text}' is no name of a tag: write a letter, then letters, digits, '-' or '_'"
                );
            }
            else if (item is not JsonScalar { IsFaulty: true })
            {
                errors.Add(item.Range, "A tag is a name in double quotes, such as \"b\"");
            }
        }

        return tags;
    }
}
