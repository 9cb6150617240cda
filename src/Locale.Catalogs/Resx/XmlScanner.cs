namespace LocaleGen;

/// <summary>Finds the tags of an XML text, with the places of everything, and goes on behind an error.</summary>
/// <remarks>
/// Own code because a locale file is read at every key stroke: a reader that stops at the first error would take all texts
/// behind it away. Entities other than XML's own five are never resolved, so none can grow. Takes linear time.
/// </remarks>
internal sealed class XmlScanner(string text, FileErrorList errors)
{
    private int position = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;

    /// <summary>The encoding that the file declares, or null.</summary>
    public XmlAttribute? Encoding { get; private set; }

    /// <summary>The next tag; null at the end.</summary>
    public XmlTag? Next()
    {
        while (position < text.Length)
        {
            var open = text.IndexOf('<', position);
            position = open < 0 ? text.Length : open;
            if (position < text.Length && !SkipOther())
            {
                var tags = new XmlTagReader(text, position, errors);
                var tag = tags.Read();
                position = tags.Position;
                if (tag is not null)
                {
                    return tag;
                }
            }
        }

        return null;
    }

    /// <summary>Passes over markup that is no tag; false before a tag.</summary>
    private bool SkipOther()
    {
        var isComment = XmlMarkup.StartsWith(text, position, "<!--");
        if (isComment || XmlMarkup.StartsWith(text, position, "<![CDATA["))
        {
            SkipTo(isComment ? "-->" : "]]>", isComment ? 4 : 9);
            return true;
        }

        if (XmlMarkup.StartsWith(text, position, "<?"))
        {
            ReadInstruction();
            return true;
        }

        if (XmlMarkup.StartsWith(text, position, "<!"))
        {
            SkipDocumentType();
            return true;
        }

        return false;
    }

    private void SkipTo(string close, int length)
    {
        var start = position;
        position = XmlMarkup.EndOf(text, start, text.Length);
        if (
            position < start + length + close.Length
            || !XmlMarkup.StartsWith(text, position - close.Length, close)
        )
        {
            var written = text.Substring(start, Math.Min(length, text.Length - start));
            errors.Add(
                new TextRange(start, written.Length),
                $"What '{written}' begins is not closed: add '{close}'"
            );
            position = text.Length;
        }
    }

    private void ReadInstruction()
    {
        var start = position;
        SkipTo("?>", 2);
        if (
            Encoding is null
            && start <= 1
            && XmlMarkup.StartsWith(text, start, "<?xml ")
            && position - 2 > start + 6
        )
        {
            var tags = new XmlTagReader(text, start + 6, new FileErrorList(text));
            Encoding = tags.ReadAttributes(position - 2)
                .FirstOrDefault(one => one.Name == "encoding");
        }
    }

    // With what it declares between brackets. Never read: what it declares could grow without bound.
    private void SkipDocumentType()
    {
        var start = position;
        errors.Add(
            new TextRange(start, Math.Min(9, text.Length - start)),
            "A document type is not read, since what it declares could grow without bound: delete it"
        );
        var close = text.IndexOfAny(['[', '>'], start);
        if (close >= 0 && text[close] == '[')
        {
            close = text.IndexOf(']', close);
            close = close < 0 ? -1 : text.IndexOf('>', close);
        }

        position = close < 0 ? text.Length : close + 1;
    }
}
