namespace LocaleGen;

/// <summary>Reads locale files in RESX and RESW.</summary>
/// <remarks>
/// <code>
/// &lt;data name="Alerts.Title" xml:space="preserve"&gt;
///   &lt;value&gt;Alerts&lt;/value&gt;
///   &lt;comment&gt;Headline of the list&lt;/comment&gt;
/// &lt;/data&gt;
/// </code>
/// Texts only: images, colors and what the designer keeps are passed over. Values are taken with all their white space.
/// </remarks>
public static class ResxLocaleReader
{
    /// <summary>The most UTF-16 code units that a file may have.</summary>
    public const int MaximumLength = 16_000_000;

    private const int MaximumKeyLength = 1000;

    /// <summary>Reads a file; takes linear time and never throws.</summary>
    /// <param name="text">The text of the file, with or without a byte order mark.</param>
    /// <param name="groupPrefix">What stands before every key: <see cref="LocaleFilePath.Prefix"/>.</param>
    /// <param name="syntax">What the texts are written in.</param>
    /// <returns>What could be read, with an error for what could not.</returns>
    public static LocaleFile Read(
        string text,
        string groupPrefix,
        MessageSyntax syntax = MessageSyntax.Composite
    )
    {
        var errors = new FileErrorList(text);
        if (text.Length > MaximumLength)
        {
            var limit =
                $"The file has {text.Length} characters, and {MaximumLength} are read: split it into several";
            errors.Add(default, limit);
            return new LocaleFile([], [], [], errors.InOrder(), default);
        }

        var reader = new ResxReader(text, errors);
        var places = new KeyPlaces(errors, "delete or rename one");
        var entries = reader
            .Read()
            .Where(data => IsNamed(data, groupPrefix, errors))
            .Where(data => places.TryAdd(groupPrefix + data.Name!.Value, data.Name.ValueRange))
            .Select(data => ReadEntry(text, data, groupPrefix, syntax, errors))
            .ToList();
        var lost = places.ReportGroups(LocaleRules.NameClash);
        return new LocaleFile(
            entries.Where(entry => !lost.Contains(entry.Key)),
            [],
            [],
            errors.InOrder(),
            OpeningOf(reader.Root)
        )
        {
            DeclaredEncoding = EncodingOf(reader.Encoding),
        };
    }

    private static bool IsNamed(ResxData data, string groupPrefix, FileErrorList errors)
    {
        if (data.Name is null)
        {
            errors.Add(data.Tag.Range, "The text has no name: write <data name=\"…\">");
            return false;
        }

        if (!data.IsText)
        {
            return false;
        }

        if (data.Name.Value.Trim().Length == 0)
        {
            errors.Add(data.Tag.Range, "A key is empty: name the text");
            return false;
        }

        if (groupPrefix.Length + data.Name.Value.Length > MaximumKeyLength)
        {
            errors.Add(
                data.Name.ValueRange,
                $"The key has more than {MaximumKeyLength} characters: shorten it"
            );
            return false;
        }

        return true;
    }

    private static LocaleEntry ReadEntry(
        string text,
        ResxData data,
        string groupPrefix,
        MessageSyntax syntax,
        FileErrorList errors
    )
    {
        // Without <value> the text stands in <data> itself, as the readers of .NET have it.
        var value =
            data.Value
            ?? TextRange.Between(data.Tag.Range.End, Math.Max(data.Tag.Range.End, data.ContentEnd));
        if (data.Value is null && data.Comment is not null)
        {
            errors.Add(
                data.Name!.ValueRange,
                "The text of this key is missing: write <value></value> for an empty one"
            );
            value = new TextRange(data.Tag.Range.End, 0);
        }

        XmlFaults.ReportIn(text, value, errors);
        var content = new LocaleText(
            groupPrefix + data.Name!.Value,
            XmlUnits.Decode(text, value),
            DescribedBy(text, data.Comment)
        )
        {
            Syntax = syntax,
        };
        return new LocaleEntry(content, data.Name.ValueRange, value);
    }

    private static TextMetadata? DescribedBy(string text, TextRange? comment)
    {
        if (comment is not { } range)
        {
            return null;
        }

        var (description, review) = ResxReviewMark.Read(XmlUnits.Decode(text, range));
        return description.Length == 0 && review is null
            ? null
            : new TextMetadata
            {
                Description = description.Length == 0 ? null : description,
                Review = review,
            };
    }

    private static TextRange OpeningOf(XmlTag? root) =>
        root is null ? default : TextRange.Between(root.Range.Start, root.NameRange.End);

    private static FileProperty? EncodingOf(XmlAttribute? encoding) =>
        encoding is null
            ? null
            : new FileProperty("encoding", encoding.Value) { ValueRange = encoding.ValueRange };
}
