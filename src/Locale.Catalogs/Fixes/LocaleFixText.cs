using System.Globalization;

namespace LocaleGen;

/// <summary>Writes fixes as text and reads them back, for diagnostics, which carry nothing but text.</summary>
/// <remarks>The title, then each change as its kind, its file and what it says.</remarks>
public static class LocaleFixText
{
    private const string Text = "text";
    private const string Addition = "add";
    private const string Removal = "remove";
    private const string Renaming = "rename";
    private const string Declaration = "declare";
    private const string Review = "review";

    /// <summary>Writes a fix.</summary>
    public static string Write(LocaleFix fix)
    {
        var fields = new FieldWriter().Add(fix.Title);
        foreach (var change in fix.Changes)
        {
            Write(fields, change);
        }

        return fields.ToString();
    }

    /// <summary>Reads what <see cref="Write(LocaleFix)"/> wrote.</summary>
    /// <exception cref="FormatException">It is something else.</exception>
    public static LocaleFix Read(string text)
    {
        var fields = new FieldReader(text);
        var title = fields.ReadText();
        var changes = new List<LocaleChange>();
        while (!fields.IsAtEnd)
        {
            changes.Add(ReadChange(fields));
        }

        return new LocaleFix(title, new(changes));
    }

    private static void Write(FieldWriter fields, LocaleChange change)
    {
        var kind = change switch
        {
            TextChange => Text,
            KeyAddition => Addition,
            KeyRemoval => Removal,
            KeyRenaming => Renaming,
            ArgumentsDeclaration => Declaration,
            ReviewMark => Review,
            _ => throw new ArgumentException($"A {change.GetType().Name} cannot be written."),
        };
        fields.Add(kind).Add(change.Path).Add(change.Prefix);
        _ = change switch
        {
            TextChange text => fields
                .Add(Number(text.Range.Start))
                .Add(Number(text.Range.Length))
                .Add(text.Text),
            KeyAddition { Key: var key } => fields
                .Add(key.Key)
                .Add(key.Message)
                .Add(key.PreviousKey)
                .Add(key.AfterKey),
            KeyRemoval removal => fields.Add(removal.Key),
            KeyRenaming renaming => fields.Add(renaming.Key).Add(renaming.NewKey),
            ArgumentsDeclaration declared => Write(fields, declared),
            ReviewMark mark => fields.Add(mark.Key).Add(mark.Note),
            _ => fields,
        };
    }

    private static FieldWriter Write(FieldWriter fields, ArgumentsDeclaration declared)
    {
        fields.Add(declared.Key).Add(Number(declared.Arguments.Count));
        foreach (var argument in declared.Arguments)
        {
            fields.Add(argument.Name).Add(argument.TypeName);
        }

        return fields;
    }

    private static LocaleChange ReadChange(FieldReader fields)
    {
        var (kind, path, prefix) = (fields.ReadText(), fields.ReadText(), fields.ReadText());
        LocaleChange change = kind switch
        {
            Text => new TextChange(
                path,
                new TextRange(ReadNumber(fields), ReadNumber(fields)),
                fields.ReadText()
            ),
            Addition => new KeyAddition(
                path,
                new(fields.ReadText(), fields.ReadText(), fields.Read(), fields.Read())
            ),
            Removal => new KeyRemoval(path, fields.ReadText()),
            Renaming => new KeyRenaming(path, fields.ReadText(), fields.ReadText()),
            Declaration => new ArgumentsDeclaration(
                path,
                fields.ReadText(),
                new(ReadArguments(fields, ReadNumber(fields)))
            ),
            Review => new ReviewMark(path, fields.ReadText(), fields.ReadText()),
            _ => throw new FormatException($"There is no change '{kind}'."),
        };
        return change with { Prefix = prefix };
    }

    private static List<DeclaredArgument> ReadArguments(FieldReader fields, int count)
    {
        var arguments = new List<DeclaredArgument>();
        for (; count > 0; count--)
        {
            arguments.Add(new(fields.ReadText(), fields.ReadText()));
        }

        return arguments;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static int ReadNumber(FieldReader fields) =>
        int.Parse(fields.ReadText(), CultureInfo.InvariantCulture);
}
