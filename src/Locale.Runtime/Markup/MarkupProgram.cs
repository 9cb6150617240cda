namespace LocaleGen;

/// <summary>One message of one locale, linked for a sink in one encoding.</summary>
internal sealed class MarkupProgram<TUnit>
{
    private MarkupProgram(MarkupSink sink, FramedPrograms<TUnit> programs, string[] tagNames)
    {
        Sink = sink;
        Programs = programs;
        TagNames = tagNames;
    }

    public MarkupSink Sink { get; }

    public FramedPrograms<TUnit> Programs { get; }

    public string[] TagNames { get; }

    /// <summary>Links a program.</summary>
    public static MarkupProgram<TUnit> Link(TUnit[] program, MarkupSink sink, Frame<TUnit> frame)
    {
        var literals = new MarkupLiterals<TUnit>(sink, program);
        var linker = new Linker<TUnit>(program, literals);
        var linked = linker.Finish([linker.Link(0, program.Length)]);
        return new(sink, new FramedPrograms<TUnit>(linked, frame), literals.Names);
    }
}
