namespace LocaleGen;

/// <summary>The instructions of plural and selectordinal.</summary>
internal sealed class PluralEmitter(ProgramEmitter messages, ArgumentBinder arguments)
{
    /// <summary>Writes the plural: exact branches first, then categories, <c>other</c> last.</summary>
    public void Emit(ProgramText program, PluralPart plural)
    {
        var argument = arguments.BindNumber(plural);
        var branches = plural.Branches.OrderBy(Place).ToArray();
        var bodies = new BranchBodies(
            Array.ConvertAll(branches, branch => messages.Emit(branch.Message, plural))
        );
        var exact = branches.Count(branch => branch.Selector.Exact is not null);
        var kind = plural.Ordinal ? Opcode.Ordinal : Opcode.Cardinal;
        if (exact == 0 && plural.Offset == 0)
        {
            program.Letter(kind).Number(argument);
            StyleEmitter.EmitOperandStyle(program, StyleOf(plural));
        }
        else
        {
            program.Letter(Opcode.ExactPlural).Number(argument);
            StyleEmitter.EmitOperandStyle(program, StyleOf(plural));
            program.Letter(kind);
            program.Sized(ExactNumber.Write(plural.Offset)).Number(exact);
            WriteExact(program, branches, bodies, exact);
        }

        for (var index = exact; index < branches.Length; index++)
        {
            program.Letter((char)(Opcode.Category + (int)branches[index].Selector.Category));
            bodies.WriteDistance(program, index);
        }

        bodies.WriteTo(program);
    }

    private static void WriteExact(
        ProgramText program,
        PluralBranch[] branches,
        BranchBodies bodies,
        int exact
    )
    {
        for (var index = 0; index < exact; index++)
        {
            program.Sized(ExactNumber.Write(branches[index].Selector.Exact!.Value));
            bodies.WriteDistance(program, index);
        }
    }

    private static int Place(PluralBranch branch) =>
        branch.Selector switch
        {
            { Exact: not null } => 0,
            { Category: PluralCategory.Other } => 2,
            _ => 1,
        };

    /// <summary>
    /// The category is chosen by the number as it is written: as the first use of the argument in <c>other</c> writes it
    /// (ICU MessageFormat, class PluralSelectorProvider); null where that is the decimal style.
    /// </summary>
    private static FormatPart? StyleOf(PluralPart plural)
    {
        var other = plural.Branches.First(branch =>
            branch.Selector is { Exact: null, Category: PluralCategory.Other }
        );
        foreach (var part in other.Message.Parts)
        {
            switch (part)
            {
                case NumberSignPart:
                case PlainPart plain when plain.Name == plural.Name:
                    return null;
                case FormatPart { Type: FormatType.Number } format when format.Name == plural.Name:
                    return format;
            }
        }

        return null;
    }
}
