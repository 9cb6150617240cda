namespace LocaleGen;

/// <summary>Tells the members of a locale file's objects apart: texts, groups, metadata, properties of the file.</summary>
internal sealed class LocaleMembers(string file, FileErrorList errors)
{
    /// <summary>The most characters that a full key may have.</summary>
    public const int MaximumKeyLength = 1000;

    private const string KnownSyntax = "icu";

    private readonly KeyPlaces textPlaces = new(errors, "delete or rename one");
    private readonly KeyPlaces groupPlaces = new(errors, "put its texts together");
    private readonly List<(string Key, TextRange Name, JsonString Value)> texts = [];
    private readonly Dictionary<string, TextMetadata> metadata = new(StringComparer.Ordinal);
    private readonly List<LocaleGroup> groups = [];
    private readonly List<FileProperty> properties = [];
    private EquatableList<string> tags = EquatableList<string>.Empty;

    /// <summary>Adds what the root object holds.</summary>
    public void AddRoot(JsonObject root, string groupPrefix)
    {
        foreach (var member in root.Members.Where(member => IsProperty(member.Name.Text)))
        {
            AddProperty(member);
        }

        AddMembers(root, groupPrefix, isRoot: true);
    }

    /// <summary>Makes the file of what was added.</summary>
    /// <param name="opening">The opening brace.</param>
    public LocaleFile ToFile(TextRange opening)
    {
        var lost = textPlaces.ReportGroups(LocaleRules.DuplicateKey);
        var isKnown = properties.All(property =>
            property.Name != "syntax" || property.Value == KnownSyntax
        );
        var entries = texts
            .Where(text => isKnown && !lost.Contains(text.Key))
            .Select(text => new LocaleEntry(
                ContentOf(text.Key, text.Value.Text),
                text.Name,
                text.Value.Content
            ));
        return new LocaleFile(entries, groups, properties, errors.InOrder(), opening);
    }

    private LocaleText ContentOf(string key, string text) =>
        new(key, text, metadata.TryGetValue(key, out var found) ? found : null)
        {
            Tags =
                found is not { Tags.Count: > 0 } ? tags
                : tags.Count == 0 ? found.Tags
                : new(tags.Concat(found.Tags).Distinct()),
        };

    private void AddMembers(JsonObject group, string prefix, bool isRoot)
    {
        foreach (var member in group.Members)
        {
            var name = member.Name.Text;
            var key =
                prefix
                + (name.StartsWith("@", StringComparison.Ordinal) ? name.Substring(1) : name);
            if (key.Length > MaximumKeyLength)
            {
                errors.Add(
                    member.Name.Range,
                    $"The key has more than {MaximumKeyLength} characters: shorten it"
                );
            }
            else if (IsProperty(name))
            {
                if (!isRoot)
                {
                    errors.Add(
                        member.Name.Content,
                        $"'{name}' is about the whole file: move it to the outermost object"
                    );
                }
            }
            else if (name.Length > 1 && name[0] == '@')
            {
                AddMetadata(key, member);
            }
            else if (name.Trim().Length == 0)
            {
                errors.Add(member.Name.Range, "A key is empty: name the text");
            }
            else
            {
                AddMember(key, member);
            }
        }
    }

    private void AddMember(string key, JsonMember member)
    {
        switch (member.Value)
        {
            case JsonString value:
                if (textPlaces.TryAdd(key, member.Name.Content))
                {
                    texts.Add((key, member.Name.Content, value));
                }

                break;
            case JsonObject group:
                if (groupPlaces.TryAdd(key, member.Name.Content))
                {
                    groups.Add(new(key, member.Name.Content));
                }

                AddMembers(group, key + ".", isRoot: false);
                break;
            default:
                ReportNoText(member.Value);
                break;
        }
    }

    private void AddMetadata(string key, JsonMember member)
    {
        // Anything but an object is a remark such as "@comment": "…".
        if (member.Value is JsonObject written && !metadata.ContainsKey(key))
        {
            metadata.Add(key, MetadataReader.Read(written, file, errors));
        }
        else if (member.Value is JsonObject)
        {
            errors.Add(
                LocaleRules.DuplicateKey,
                member.Name.Content,
                $"'@{key}' stands twice: put its members together"
            );
        }
    }

    private void AddProperty(JsonMember member)
    {
        if (member.Value is null)
        {
            return;
        }

        var range = (member.Value as JsonString)?.Content ?? member.Value.Range;
        var value = (member.Value as JsonString)?.Text ?? file.Substring(range.Start, range.Length);
        var property = new FileProperty(member.Name.Text.Substring(2), value)
        {
            ValueRange = range,
        };
        properties.Add(property);
        if (property.Name == "tags")
        {
            tags = new(MetadataReader.ReadTags(member.Value, errors));
        }

        if (property.Name == "syntax" && value != KnownSyntax)
        {
            errors.Add(
                range,
                $"Messages are read in the syntax '{KnownSyntax}' only: rewrite them, and delete this"
            );
        }
    }

    private void ReportNoText(JsonNode? value)
    {
        if (value is JsonArray)
        {
            errors.Add(value.Range, "A list is no text: give each of its texts a key");
        }
        else if (value is JsonScalar { IsFaulty: false })
        {
            var written = file.Substring(value.Range.Start, value.Range.Length);
            var remedy =
                written == "null"
                    ? "write \"\" for an empty text, or delete the key"
                    : $"write \"{written}\"";
            errors.Add(value.Range, $"'{written}' is no text: {remedy}");
        }
    }

    private static bool IsProperty(string name) => name.StartsWith("@@", StringComparison.Ordinal);
}
