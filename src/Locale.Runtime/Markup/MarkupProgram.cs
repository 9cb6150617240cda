namespace LocaleGen;

/// <summary>One message of one locale, linked for a sink in one encoding.</summary>
internal sealed class MarkupProgram<TUnit>
{
    private MarkupProgram(MarkupSink sink, FramedProgram<TUnit> program, string[] tagNames)
    {
        Sink = sink;
        Framed = program;
        TagNames = tagNames;
    }

    public MarkupSink Sink { get; }

    public FramedProgram<TUnit> Framed { get; }

    public string[] TagNames { get; }

    /// <summary>Links a program.</summary>
    public static MarkupProgram<TUnit> Link(TUnit[] program, MarkupSink sink, Frame<TUnit> frame)
    {
        var literals = new MarkupLiterals<TUnit>(sink, program);
        var linked = new Linker<TUnit>(program, literals).Link();
        return new(sink, new FramedProgram<TUnit>(linked, frame), literals.Names);
    }
}
