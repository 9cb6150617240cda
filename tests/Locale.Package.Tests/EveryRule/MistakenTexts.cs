namespace LocaleGen;

/// <summary>Locale files with every mistake that there is a rule for, marked where it stands.</summary>
internal static class MistakenTexts
{
    public const string Source = """
        {
          "texts": {
            "syntax": "{count, plural, one {# file} other {# files}}",
            "skeleton": "{sum, number, ::currency/EUR}",
            "duplicate": "Written twice",
            "sign-in": "Sign in now",
            "‹LOC006›sign_in": "Sign in to continue",
            "accent": "Coffee",
            "invisible": "Hello {name}",
            "capitals": "{count, plural, one {# file} other {# files}}",
            "pattern": "Total: {sum, number,#,##0.00}",
            "percent": "{share, number, ::percent scale/100} done",
            "before": "Before the missing one",
            "missing": "The missing one",
            "argument": "{count, number} alerts in {service}",
            "tag": "Read the <b>terms</b>",
            "@tag": { "tags": ["b"] },
            "outdated": "Alerts and incidents",
            "order": "{name} moved from {‹LOC106›old} to {new}",
            "category": "{count, plural, one {# file} other {# files}}",
            "other": "{count, plural, one {# message} other {# messages}}",
            "one": "{count, plural, one {# file} other {# files}}",
            "exact": "{count, plural, one {One file} other {# files}}",
            "state": "{status, select, open {open} in_progress {in progress} closed {closed} other {unknown}}",
            "@state": { "args": { "status": "Shop.Status" } },
            "translated": "{count, plural, one {# file} other {# files}}",
            "sign": "{count, plural, one {a file} other {{kind, select, image {{count} images} other {{count} files}}}}",
            "choice": "{count, plural, =0 {no files} one {# file} other {# files}}",
            "fraction": "{count, plural, one {# hour} other {# hours}}",
            "unchanged": "Delete the file?",
            "empty": "Delete",
            "space": "Name: ",
            "end": "Delete everything?",
            "doubled": "Delete the file",
            "number": "At least 8 characters",
            "quoted": "Could not open ''{name}''",
            "outside": "{count, plural, one {There is # file here} other {There are # files here}}",
            "long": "Confirm",
            "@long": { "maxLength": 8 }
          },
          "‹LOC401›unused": "Nobody reads this"
        }
        """;

    public const string German = """
        ‹LOC101›{
          "texts": {
            "syntax": "‹LOC001›{count, plural, one {# Datei} other {# Dateien}",
            "skeleton": "{sum, number, ::‹LOC002›curency/EUR}",
            "duplicate": "Zweimal geschrieben",
            "‹LOC003›duplicate": "Noch einmal geschrieben",
            "sign-in": "Jetzt anmelden",
            "sign_in": "Zum Fortfahren anmelden",
            "accent": "Caf‹LOC008›e\u0301",
            "invisible": "Hallo‹LOC009›\u200B {name}",
            "capitals": "{count, ‹LOC011›Plural, one {# Datei} other {# Dateien}}",
            "pattern": "Summe: {sum, number,‹LOC012› #,##0.00}",
            "percent": "{share, number, ::‹LOC013›percent} fertig",
            "‹LOC101›before": "Vor dem fehlenden",
            "argument": "‹LOC103›{count, number} Alarme",
            "tag": "‹LOC104›Lies die Bedingungen",
            "outdated": "Alarme",
            "@outdated": { "sourceHash": "‹LOC105›f62e9267" },
            "‹LOC102›abandoned": "Verlassen",
            "order": "{name} zog von {old} nach {new}",
            "category": "{count, plural, one {# Datei} ‹LOC201›few {# Dateien} other {# Dateien}}",
            "other": "{count, plural, one {# Nachricht}‹LOC202›}",
            "one": "{count, plural, one {# Datei} other {# Dateien}}",
            "exact": "{count, plural, =1 {Eine Datei} ‹LOC204›one {# Datei} other {# Dateien}}",
            "state": "{‹LOC205›status, select, open {offen} in_progress {in Arbeit} other {unbekannt}}",
            "translated": "{count, plural, one {# Datei} ‹LOC206›andere {# Dateien}}",
            "sign": "{count, plural, one {eine Datei} other {{kind, select, image {‹LOC207›# Bilder} other {{count} Dateien}}}}",
            "choice": "{count, ‹LOC208›choice, 0#keine Dateien|1#eine Datei|1<{count, number} Dateien}",
            "fraction": "{count, plural, =‹LOC209›1.5 {anderthalb Stunden} one {# Stunde} other {# Stunden}}",
            "unchanged": "‹LOC301›Delete the file?",
            "empty": "‹LOC302›",
            "space": "Name‹LOC303›:",
            "end": "Alles löschen‹LOC304›.",
            "doubled": "Die Datei ‹LOC305›Datei löschen",
            "number": "Mindestens ‹LOC306›6 Zeichen",
            "quoted": "Konnte ‹LOC307›'{name}' nicht öffnen",
            "outside": "‹LOC308›Hier {count, plural, one {ist # Datei} other {sind # Dateien}}",
            "long": "‹LOC309›Bestätigen"
          },
          "unused": "Das liest niemand"
        }
        """;

    /// <summary>Cut short, so that nobody asks for what it does not have.</summary>
    public const string Polish = """
        {
          "texts": {
            "category": "{‹LOC201›count, plural, one {# plik} other {# pliku}}"‹LOC004›
        """;

    /// <summary>Cut short as well, in a language where <c>one</c> is for zero too.</summary>
    public const string French = """
        {
          "texts": {
            "one": "{count, plural, ‹LOC203›one {Un fichier} many {# de fichiers} other {# fichiers}}"‹LOC004›
        """;

    /// <summary>Named by a country, which is no language.</summary>
    public const string Japan = "‹LOC005›‹LOC101›{}";

    public const string Resource = """
        <root>
          <data name="Address" xml:space="preserve">
            <value>Address {0:‹LOC014›X8}</value>
          </data>
        </root>
        """;

    /// <summary>A project in which only the translation is left, and not in UTF-8.</summary>
    public const string Alone = "‹LOC010›{ \"title\": \"L‹LOC007›öschen\" }";
}
