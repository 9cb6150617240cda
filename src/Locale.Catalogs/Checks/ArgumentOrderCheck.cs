namespace LocaleGen;

/// <summary>Finds source texts with two arguments of one type whose order nothing declares (LOC106).</summary>
/// <remarks>Silent where the format of the file has no place to declare it.</remarks>
public static class ArgumentOrderCheck
{
    /// <summary>Checks the source locale; nothing is said of others.</summary>
    public static IEnumerable<CatalogDiagnostic> Check(LocaleFolder folder, FolderLocale locale)
    {
        if (locale != folder.Source)
        {
            yield break;
        }

        foreach (var text in locale.Texts)
        {
            if (
                text.Entry.Uses.Count > 1
                && text.File.Format.DeclaresArguments
                && Check(text) is { } found
            )
            {
                yield return found;
            }
        }
    }

    private static CatalogDiagnostic? Check(PlacedEntry text)
    {
        var declared =
            text.Entry.Entry.Metadata?.Arguments ?? EquatableList<DeclaredArgument>.Empty;
        if (text.Entry.Uses.All(use => declared.Any(one => one.Name == use.Name)))
        {
            return null;
        }

        var arguments = SignatureMerger
            .Merge(
                [new LocaleUses(text.File.Path, text.Entry.Uses)],
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
        return Report(text, first.Name, second.Name, arguments);
    }

    private static CatalogDiagnostic? Report(
        PlacedEntry text,
        string first,
        string second,
        IEnumerable<ArgumentSignature> arguments
    )
    {
        // One that is only declared, and not used, has no place in the text.
        var use = text.Entry.Uses.FirstOrDefault(one => one.Name == second);
        var range = use is null
            ? text.Entry.Entry.ValueRange
            : text.File.MapRange(text.Entry.Entry, use.Range);
        return new(
            LocaleRules.UndeclaredArgumentOrder,
            text.File,
            range,
            $"'{first}' and '{second}' are of one type, so that a reworded text could swap them: declare the order in \"args\""
        )
        {
            Key = text.Entry.Key,
            Fix = LocaleFix.Of(
                "Declare the arguments in this order",
                new ArgumentsDeclaration(
                    text.File.Path,
                    text.Entry.Key,
                    new(arguments.Select(one => new DeclaredArgument(one.Name, TypeOf(one))))
                )
                {
                    Prefix = text.File.Place.Prefix,
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
