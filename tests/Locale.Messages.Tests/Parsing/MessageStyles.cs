using FsCheck;
using FsCheck.Fluent;

namespace LocaleGen;

/// <summary>Makes arguments with any style that a text can hold.</summary>
internal static class MessageStyles
{
    private static readonly string[] Pieces =
    [
        "#,##0.00",
        "::.00",
        "''",
        "'{'",
        "'a } b'",
        "{x}",
        "{{}}",
        "|",
        " ",
        "\u2028",
        "\uD800",
        "\0",
        "é",
    ];

    public static Gen<MessagePart> Format(Gen<string> names) =>
        from name in names
        from type in Gen.Elements(Enum.GetValues<FormatType>())
        from style in StyleOf(type)
        from to in names
        select (MessagePart)
            new FormatPart(name, type, style) { To = type == FormatType.Range ? to : null };

    private static Gen<string?> StyleOf(FormatType type) =>
        type switch
        {
            FormatType.List => Gen.Elements(null, " short", "unit\tlong ", "disjunction"),
            FormatType.Relative => Gen.Elements<string?>(
                " day",
                "auto  narrow year",
                "month\u2028"
            ),
            FormatType.Number or FormatType.Range => Gen.Elements<string?>(
                null,
                " #,##0.00",
                "integer ",
                "::.00  percent",
                "'{'0 'a } b'",
                "\u2028'#'#é;(0)"
            ),
            FormatType.Date or FormatType.Time => Gen.Elements<string?>(
                null,
                "short",
                " full ",
                " yyyy-MM-dd 'at' HH:mm",
                "::yMMMEdjm",
                "'{'d 'a } b' y",
                "y {MM {d}} ss\u2028"
            ),
            _ => Style,
        };

    private static Gen<string?> Style =>
        from count in Gen.Choose(0, 4)
        from pieces in Gen.Elements(Pieces).ListOf(count)
        let style = string.Concat(pieces)
        // A style of nothing but white space does not parse, so no tree has it.
        select style.Trim(' ', '\u2028').Length == 0 ? null : style;
}
