using System.Security;
using System.Text.Json;

namespace LocaleGen.Tests;

/// <summary>Good locale files that between them use what the formats and the languages of messages have.</summary>
internal static class FuzzSeeds
{
    /// <summary>Messages with the types of their arguments, so that no translation decides on them.</summary>
    private static readonly (string Arguments, string Text)[] Icu =
    [
        ("", "Alarme & Co. <b>jetzt</b> it''s '{so}' \u2066x\u2069 😀 é \"zitiert\" \\"),
        ("name: string", "Hallo {name}, willkommen"),
        (
            "n: Number, name: string",
            "{n, plural, offset:1 =0 {keine} =1 {{name}} one {# Datei} other {# Dateien von {name}}}"
        ),
        ("n: Number", "{n, selectordinal, one {#.} two {#.} few {#.} other {#.}}"),
        (
            "g: string, n: Number",
            "{g, select, female {{n, plural, one {ihre Datei} other {ihre # Dateien}}} other {#}}"
        ),
        ("n: Number", "{n, number, ::currency/EUR .00} {n, number, #,##0.00} {n, number, percent}"),
        ("d: Moment", "{d, date, ::yMMMEd} {d, time, short} {d, date, EEEE, d. MMMM y 'um' HH:mm}"),
        ("n: Number", "{n, spellout} {n, ordinal} {n, duration} {n, choice, 0#null|1<mehr}"),
        ("items: list", "{items, list} {items, list, disjunction}"),
        ("n: Number, m: Number", "{n, relative, day} {n, m, range}"),
        ("link: string", "Lies die <link>Bedingungen</link> {link}"),
    ];

    private static readonly string[] Composite =
    [
        "Alarme & Co. <jetzt> it's {{so}} 😀 \"zitiert\"",
        "Hallo {0}, willkommen",
        "{1} von {0:N0}: {2:P0} {0,8} {0:#,##0.00;(0)}",
        "{0:yyyy-MM-dd HH:mm} {0:t} {1:X8} {1:C}",
    ];

    /// <summary>A JSON file; the source locale also says what arguments there are.</summary>
    public static string Json(bool isSource) =>
        $$"""
            {
              "@@locale": "{{(isSource ? "en" : "pl")}}",
              "web.page": { "title": "Titel", "@title": { "description": "Über allem", "maxLength": 40 } },
              "texts": {
            {{string.Join(",\n", Icu.Select((one, number) => Member(one, number, isSource)))}}
              }
            }
            """;

    /// <summary>A RESX or RESW file.</summary>
    /// <param name="isIcu">Whether its texts are ICU messages.</param>
    public static string Resource(bool isIcu) =>
        $"""
            <?xml version="1.0" encoding="utf-8"?>
            <!-- Texts -->
            <root>
              <resheader name="version"><value>2.0</value></resheader>
            {string.Concat(
                (isIcu ? Icu.Select(one => one.Text) : Composite).Select(Data)
            )}  <data name="Raw"><value><![CDATA[<b>&]]> &#x41;&amp;</value></data>
              <data name="Icon" type="System.Drawing.Icon, System.Drawing"><value>AAAA</value></data>
            </root>
            """;

    private static string Member((string Arguments, string Text) one, int number, bool isSource)
    {
        var text = $"    \"t{number}\": {JsonSerializer.Serialize(one.Text)}";
        var tags = one.Text.Contains("<link>") ? ", \"tags\": [\"link\"]" : "";
        return isSource
            ? $"{text},\n    \"@t{number}\": {{ \"args\": {{ {Types(one.Arguments)} }}{tags} }}"
            : text;
    }

    private static string Types(string arguments) =>
        string.Join(
            ", ",
            arguments
                .Split(", ", StringSplitOptions.RemoveEmptyEntries)
                .Select(argument => $"\"{argument.Replace(": ", "\": \"")}\"")
        );

    private static string Data(string text, int number) =>
        $"""
              <data name="T{number}.Text" xml:space="preserve">
                <value>{SecurityElement.Escape(text)}</value>
                <comment>Nr. {number}</comment>
              </data>

            """;
}
