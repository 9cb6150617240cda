namespace LocaleGen;

/// <summary>Writes the accessors of a group and of the groups in it.</summary>
internal sealed class GroupWriter(SourceWriter writer, AccessorModel model)
{
    private const int MostInOneStruct = 8;

    private readonly string[] documentation = model.Documentation();

    /// <summary>Writes what stands in the type of a group.</summary>
    public void WriteMembers(AccessorGroup group)
    {
        foreach (var accessor in group.Accessors)
        {
            writer.Line();
            Write(accessor);
        }

        foreach (var inner in group.Groups)
        {
            writer.Line();
            writer.Summary($"The messages of <c>{XmlText.Escape(inner.Prefix)}</c>.");
            writer.Line($"public {inner.TypeName} {inner.Name} => new(_messages);");
            writer.Line();
            WriteType(inner);
        }
    }

    private void WriteType(AccessorGroup group)
    {
        writer.Summary($"The messages of <c>{XmlText.Escape(group.Prefix)}</c>.");
        writer.Open($"public readonly struct {group.TypeName}");
        writer.Line("private readonly global::LocaleGen.LocaleMessages _messages;");
        writer.Line();
        writer.Line(
            $"internal {group.TypeName}(global::LocaleGen.LocaleMessages messages) => _messages = messages;"
        );
        WriteMembers(group);
        writer.Close();
    }

    private void Write(Accessor accessor)
    {
        writer.Summary(documentation[accessor.Index]);
        if (accessor.Parameters.Count > 0)
        {
            WriteMethod(accessor);
            return;
        }

        writer.Line(
            accessor.HasTags
                ? $"public global::LocaleGen.Message0 {accessor.Name} => new(_messages, {accessor.Index});"
                : $"public string {accessor.Name} => _messages.Text({accessor.Index});"
        );
        if (accessor.Utf8Name is not null)
        {
            writer.Line();
            writer.Summary($"The UTF-8 of <see cref=\"{accessor.Name}\"/>.");
            writer.Line(
                $"public global::System.ReadOnlySpan<byte> {accessor.Utf8Name} => _messages.Utf8({accessor.Index});"
            );
        }
    }

    private void WriteMethod(Accessor accessor)
    {
        if (model.Catalog.Settings.IsPublic)
        {
            foreach (var parameter in accessor.Parameters)
            {
                var name = parameter.Name.TrimStart('@');
                writer.Line($"/// <param name=\"{name}\">{Describe(parameter)}</param>");
            }
        }

        var count = accessor.Parameters.Count;
        var result = count > MostInOneStruct ? "MessageN" : "Message" + count;
        var parameters = accessor.Parameters.Select(one => $"{TypeOf(one)} {one.Name}");
        var arguments = accessor.Parameters.Select(ArgumentOf);
        writer.Line(
            $"public global::LocaleGen.{result} {accessor.Name}({string.Join(", ", parameters)}) => new(_messages, {accessor.Index}, {string.Join(", ", arguments)});"
        );
    }

    private static string TypeOf(AccessorParameter parameter) =>
        parameter.Kind switch
        {
            ArgumentKind.Number => "global::LocaleGen.Number",
            ArgumentKind.Moment => "global::LocaleGen.Moment",
            ArgumentKind.List => "global::LocaleGen.TextList",
            ArgumentKind.Text => "string?",
            _ => parameter.TypeName!,
        };

    private static string ArgumentOf(AccessorParameter parameter) =>
        parameter.Kind switch
        {
            ArgumentKind.Enum => $"global::LocaleGen.Argument.FromEnum({parameter.Name})",
            ArgumentKind.Formattable => $"global::LocaleGen.Argument.From({parameter.Name})",
            _ => parameter.Name,
        };

    private static string Describe(AccessorParameter parameter) =>
        parameter.Kind switch
        {
            ArgumentKind.Number => "A number.",
            ArgumentKind.Moment => "A date, a time, or both.",
            ArgumentKind.List => "Texts in a row.",
            ArgumentKind.Text => "A text; null writes nothing.",
            ArgumentKind.Enum => "The value that decides.",
            _ => "A value that formats itself.",
        };
}
