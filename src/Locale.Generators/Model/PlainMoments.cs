namespace LocaleGen;

/// <summary>Finds dates and times that texts only name, which takes knowing what all locales together make of an argument.</summary>
internal sealed class PlainMoments(IEnumerable<KeyModel> keys)
{
    private readonly HashSet<(string Key, string Argument)> moments = new(
        keys.SelectMany(key =>
            key.Signature.Arguments.Where(argument => argument.Kind == ArgumentKind.Moment)
                .Select(argument => (key.Key, argument.Name))
        )
    );

    /// <summary>The format that such a text uses, where the locale has one.</summary>
    public IEnumerable<string> FormatsOf(LocaleShape shape) =>
        moments.Count > 0 && shape.Keys.Any(Names) ? [FormatKey.PlainMoment] : [];

    private bool Names(KeyShape key) =>
        key.Uses is not null
        && key.Uses.Any(use =>
            use.Kind == ArgumentUseKind.Plain && moments.Contains((key.Key, use.Name))
        );
}
