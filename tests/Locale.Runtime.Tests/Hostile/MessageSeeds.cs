namespace LocaleGen;

/// <summary>Messages that between them use the whole language, to be cut up and put together again.</summary>
internal static class MessageSeeds
{
    public static readonly string[] Texts =
    [
        "Hello {name}, it''s '{quoted}' and '' and '#'",
        "{n, plural, offset:1 =0 {none} =1.5 {x} one {# of {m, number, integer}} few {#} other {'#' # {name}}}",
        "{n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} {0} {1}",
        "{g, select, female {{n, plural, one {her # file} other {her # files}}} other {theirs}}",
        "{n, number} {n, number, percent} {n, number, currency} {n, number, integer}",
        "{n, number, #,##0.00;(#,##0.00)} {n, number, '#'#} {n, number, 000.0E0}",
        "{n, number, ::currency/EUR unit-width-full-name .00} {n, number, ::compact-short}",
        "{n, number, ::measure-unit/length-meter per-measure-unit/duration-second unit-width-narrow}",
        "{n, number, ::scientific/+ee/sign-always .##/@@@+ rounding-mode-half-up}",
        "{n, number, ::percent scale/100 sign-accounting-except-zero group-min2 integer-width/##00}",
        "{n, number, ::K sign-negative decimal-always numbering-system/arab precision-increment/0.05}",
        "{d, date} {d, date, short} {d, date, full} {d, time, long} {d, time}",
        "{d, date, EEEE, d MMMM y 'at' HH:mm:ss.SSS zzzz} {d, date, ::yMMMEdjm} {d, time, ::jmsz}",
        "{n, spellout} {n, ordinal} {n, duration} {n, spellout, %spellout-ordinal}",
        "{n, choice, -1#neg|0#zero|1#one '|' pipe|2<more {name}}",
        "{items, list} {items, list, disjunction short} {items, list, unit narrow}",
        "{n, relative, day} {n, relative, month short auto} {n, relative, quarter narrow}",
        "{n, range, m} {n, m, range} {n, m, range, ::currency/USD}",
        "\uD800 lone \uDC00 \0 nul \u202E bidi \u2066 isolate \uFEFF 😀 é e\u0301",
        "<b>bold</b> <link>{name}</link> <br/> </i> <i><b></i></b>",
    ];

    /// <summary>What stands between words of the language.</summary>
    public static readonly string[] Pieces =
    [
        "{",
        "}",
        "'",
        "''",
        "#",
        ",",
        "::",
        "/",
        "other {",
        "=1 {",
        "offset:",
        "}}",
        "{{",
        "|",
        "<",
        ">",
        "≤",
        "plural",
        "select",
        "number",
        "date",
        "list",
        "range",
        "relative",
        "choice",
        " ",
        "\n",
        "\uD83D",
        "\0",
        "0",
        "99999999999999999999",
        "∞",
        "%",
        "¤",
        "@@",
        "E0",
        ".00",
        "*x",
        "\u200F",
    ];
}
