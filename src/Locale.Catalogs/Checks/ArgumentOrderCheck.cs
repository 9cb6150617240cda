namespace LocaleGen;

/// <summary>Finds source texts with two arguments of one type whose order nothing declares (LOC106).</summary>
/// <remarks>Silent where the format of the file has no place to declare it.</remarks>
internal static class ArgumentOrderCheck
{
    /// <summary>Checks texts of the source locale; nothing is said of others.</summary>
    public static void Check(PairedFile file, List<CatalogDiagnostic> found)
    {
        if (!file.IsOfSource || !file.File.Format.DeclaresArguments)
        {
            return;
        }

        foreach (var text in file.Texts)
        {
            if (
                text.IsFirst
                && text.Entry.Uses.Count > 1
                && Check(file.File, text.Entry) is { } fault
            )
            {
                found.Add(fault);
            }
        }
    }

    private static CatalogDiagnostic? Check(CatalogFile file, CatalogEntry text)
    {
        var declared = text.Entry.Metadata?.Arguments ?? EquatableList<DeclaredArgument>.Empty;
        if (text.Uses.All(use => declared.Any(one => one.Name == use.Name)))
        {
            return null;
        }

        var arguments = SignatureMerger
            .Merge(
                [new LocaleUses(file.Path, text.Uses)],
                [.. declared.Select(one => new ArgumentDeclaration(one.Name, one.TypeName))]
            )
            .Signature.Arguments;
        var first = arguments.FirstOrDefault(one =>
            arguments.Count(other => TypeOf(other) == TypeOf(one)) > 1
        );
        if (first is null)
        {
            return null;
        }

        var second = arguments.First(one => one != first && TypeOf(one) == TypeOf(first));
        return Report(file, text, first.Name, second.Name, arguments);
    }

    private static CatalogDiagnostic Report(
        CatalogFile file,
        CatalogEntry text,
        string first,
        string second,
        IEnumerable<ArgumentSignature> arguments
    )
    {
        // One that is only declared, and not used, has no place in the text.
        var use = text.Uses.FirstOrDefault(one => one.Name == second);
        var range = use is null ? text.Entry.ValueRange : file.MapRange(text.Entry, use.Range);
        return new(
            LocaleRules.UndeclaredArgumentOrder,
            file,
            range,
            $"'{first}' and '{second}' are of one type, so that a reworded text could swap them: declare the order in \"args\""
        )
        {
            Key = text.Key,
            Fix = LocaleFix.Of(
                "Declare the arguments in this order",
                new ArgumentsDeclaration(
                    file.Path,
                    text.Key,
                    new(arguments.Select(one => new DeclaredArgument(one.Name, TypeOf(one))))
                )
                {
                    Prefix = file.Place.Prefix,
                }
            ),
        };
    }

    private static string TypeOf(ArgumentSignature argument) =>
        argument.Kind switch
        {
            ArgumentKind.Number => "Number",
            ArgumentKind.Moment => "Moment",
            ArgumentKind.List => "TextList",
            _ => argument.TypeName ?? "string",
        };
}
