namespace LocaleGen;

/// <summary>A place in a file as editors and compilers count it, from 1.</summary>
/// <param name="Line">The line.</param>
/// <param name="Column">The column, in UTF-16 code units.</param>
public readonly record struct LinePlace(int Line, int Column)
{
    /// <summary>As compilers write it: <c>(4,31)</c>.</summary>
    public override string ToString() => $"({Line},{Column})";
}
