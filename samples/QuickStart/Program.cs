using System.Text;
using LocaleGen;
using QuickStart;

Console.OutputEncoding = Encoding.UTF8;

// One accessor for all languages; each file chooses its own plural form.
foreach (var tag in Strings.Supported)
{
    Strings strings = Strings.For(tag);
    Console.WriteLine($"{tag}: {strings.Alerts.Title}");
    foreach (var count in new[] { 0, 1, 2, 5, 22, 1234 })
    {
        Console.WriteLine($"    {strings.Alerts.Firing(count, service: "api")}");
    }

    Console.WriteLine($"    {strings.Alerts.Acknowledged(by: "Zofia")}");
}

// Whoever asks for a language nearby gets it: pt-PT is nearer to pt-BR than to English.
Console.WriteLine();
Console.WriteLine($"pt-PT, en;q=0.5: {Strings.Match("pt-PT, en;q=0.5").Alerts.Title}");

// Straight into a buffer, as UTF-16 or UTF-8: nothing is allocated.
Span<char> characters = stackalloc char[100];
Span<byte> utf8 = stackalloc byte[100];
var firing = Strings.For("pl").Alerts.Firing(count: 22, service: "api");
firing.TryFormat(characters, out var written);
firing.TryFormat(utf8, out var bytes);
Console.WriteLine($"{characters[..written]}: {written} characters, {bytes} bytes of UTF-8");

// New words at run time, checked like those in the files; a bad text is refused, and the old one stays.
var (wording, refusals) = Overrides.Create(
    Strings.Catalog,
    [
        new("de", "alerts.firing", "{count, plural, one {Ein Alarm} other {# Alarme}}: {service}!"),
        new("de", "alerts.acknowledged", "Bestätigt von {user}"),
    ]
);
Strings german = Strings.For("de", wording);
Console.WriteLine(german.Alerts.Firing(count: 1, service: "api"));
Console.WriteLine(german.Alerts.Acknowledged(by: "Zofia"));
Console.WriteLine($"{refusals[0].Override.Text}: {refusals[0].Errors[0].Text}");
