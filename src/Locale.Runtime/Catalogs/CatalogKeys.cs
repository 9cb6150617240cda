using System.Collections.Frozen;
using System.Text;

namespace LocaleGen;

/// <summary>The names and signatures of a catalog's messages.</summary>
internal sealed class CatalogKeys
{
    private readonly FrozenDictionary<string, int> indexes;
    private readonly byte[]?[] utf8;

    private CatalogKeys(string[] names, MessageSignature[] signatures)
    {
        Names = names;
        Signatures = signatures;
        utf8 = new byte[]?[names.Length];
        indexes = Enumerable.Range(0, names.Length).ToFrozenDictionary(index => names[index]);
    }

    public IReadOnlyList<string> Names { get; }

    public IReadOnlyList<MessageSignature> Signatures { get; }

    public bool TryFind(string name, out int key) => indexes.TryGetValue(name, out key);

    public ReadOnlySpan<byte> Utf8(int key) => utf8[key] ??= Encoding.UTF8.GetBytes(Names[key]);

    /// <summary>Reads <see cref="CatalogContent.Keys"/>.</summary>
    public static CatalogKeys Read(ReadOnlySpan<byte> content)
    {
        var text = Encoding.UTF8.GetString(content);
        var lines = text.Length == 0 ? [] : text[..^1].Split('\n');
        var fields = Array.ConvertAll(lines, line => line.Split('\t'));
        return new CatalogKeys(
            Array.ConvertAll(fields, line => Unescape(line[0])),
            Array.ConvertAll(
                fields,
                line => new MessageSignature(
                    new(line.Skip(1).Where(field => !IsTag(field)).Select(ReadArgument))
                )
                {
                    Tags = new(line.Skip(1).Where(IsTag).Select(ReadTag)),
                }
            )
        );
    }

    private static string Unescape(string name)
    {
        if (!name.Contains('\\'))
        {
            return name;
        }

        var text = new StringBuilder(name.Length);
        for (var index = 0; index < name.Length; index++)
        {
            text.Append(
                name[index] != '\\' ? name[index]
                : name[++index] == 't' ? '\t'
                : name[index] == 'n' ? '\n'
                : name[index]
            );
        }

        return text.ToString();
    }

    private static bool IsTag(string field) => field.StartsWith('<');

    private static TagSignature ReadTag(string field)
    {
        var parts = field[1..].Split(':', 2);
        return new TagSignature(parts[0], new(parts.Length > 1 ? parts[1].Split(',') : []));
    }

    private static ArgumentSignature ReadArgument(string field)
    {
        var parts = field.Split(':', 3);
        var kind = parts[1] switch
        {
            "t" => ArgumentKind.Text,
            "n" => ArgumentKind.Number,
            "m" => ArgumentKind.Moment,
            "l" => ArgumentKind.List,
            "e" => ArgumentKind.Enum,
            "f" => ArgumentKind.Formattable,
            _ => throw new FormatException(
                $"The catalog names an unknown kind of argument, '{parts[1]}'."
            ),
        };
        return new ArgumentSignature(parts[0], kind, parts.Length > 2 ? parts[2] : null);
    }
}
