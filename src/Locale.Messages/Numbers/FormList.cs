namespace LocaleGen;

/// <summary>Collects forms, equal ones once.</summary>
internal sealed class FormList
{
    private readonly List<AffixForm> forms = [];

    /// <summary>Adds a form; gives its place.</summary>
    public int Add(AffixForm form)
    {
        var place = forms.IndexOf(form);
        if (place < 0)
        {
            place = forms.Count;
            forms.Add(form);
        }

        return place;
    }

    /// <summary>All of them.</summary>
    public EquatableList<AffixForm> ToList() => new(forms);
}
