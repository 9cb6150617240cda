namespace LocaleGen;

/// <summary>The names of the pipeline's steps, by which tests see what was cached.</summary>
internal static class Steps
{
    public const string Settings = nameof(Settings);
    public const string Sources = nameof(Sources);
    public const string Files = nameof(Files);
    public const string Locales = nameof(Locales);
    public const string Tags = nameof(Tags);
    public const string Shapes = nameof(Shapes);
    public const string Catalog = nameof(Catalog);
    public const string Documentation = nameof(Documentation);
    public const string Accessors = nameof(Accessors);
    public const string Programs = nameof(Programs);
    public const string PseudoPrograms = nameof(PseudoPrograms);
    public const string Faults = nameof(Faults);
}
