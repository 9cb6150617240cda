namespace LocaleGen;

/// <summary>The instructions of choice.</summary>
internal sealed class ChoiceEmitter(ProgramEmitter messages, ArgumentBinder arguments)
{
    /// <summary>Writes the choice. The first branch's limit decides nothing: it takes what no other does.</summary>
    public void Emit(ProgramText program, ChoicePart choice)
    {
        var argument = arguments.BindNumber(choice);
        var bodies = new BranchBodies([
            .. choice.Branches.Select(branch => messages.Emit(branch.Message, null)),
        ]);
        program.Letter(Opcode.Choice).Number(argument).Number(choice.Branches.Count - 1);
        for (var index = 1; index < choice.Branches.Count; index++)
        {
            var branch = choice.Branches[index];
            program.Letter(branch.Above ? Opcode.AboveLimit : Opcode.FromLimit);
            program.Sized(ChoiceLimit.Write(branch.Limit));
            bodies.WriteDistance(program, index);
        }

        bodies.WriteDistance(program, 0);
        bodies.WriteTo(program);
    }
}
