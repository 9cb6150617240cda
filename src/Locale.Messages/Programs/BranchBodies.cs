namespace LocaleGen;

/// <summary>
/// The bodies of a plural or select, one behind the other; each but the last jumps over those behind it.
/// </summary>
internal sealed class BranchBodies
{
    private readonly ProgramText[] bodies;
    private readonly (int Utf8, int Utf16)[] starts;

    public BranchBodies(IReadOnlyList<ProgramText> branches)
    {
        bodies = new ProgramText[branches.Count];
        var (utf8, utf16) = (0, 0);
        // From the last to the first, since a jump's distance is what stands behind it.
        for (var index = branches.Count - 1; index >= 0; index--)
        {
            var body = new ProgramText().Append(branches[index]);
            if (utf16 > 0)
            {
                body.Letter(Opcode.Jump).Size(utf8, utf16);
            }

            bodies[index] = body;
            utf8 += body.Utf8Length;
            utf16 += body.Utf16Length;
        }

        starts = new (int, int)[branches.Count];
        for (var index = 1; index < starts.Length; index++)
        {
            var before = bodies[index - 1];
            starts[index] = (
                starts[index - 1].Utf8 + before.Utf8Length,
                starts[index - 1].Utf16 + before.Utf16Length
            );
        }
    }

    /// <summary>Writes how far behind the branch table a body begins.</summary>
    public void WriteDistance(ProgramText table, int branch) =>
        table.Size(starts[branch].Utf8, starts[branch].Utf16);

    public void WriteTo(ProgramText program)
    {
        foreach (var body in bodies)
        {
            program.Append(body);
        }
    }
}
