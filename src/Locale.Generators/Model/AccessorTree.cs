namespace LocaleGen;

/// <summary>Puts the accessors of keys into groups, and sees that no name is taken twice.</summary>
internal sealed class AccessorTree
{
    private static readonly string[] OfObject =
    [
        nameof(Equals),
        "Finalize",
        nameof(GetHashCode),
        nameof(GetType),
        nameof(MemberwiseClone),
        nameof(ReferenceEquals),
        nameof(ToString),
    ];

    private static readonly string[] OfRoot =
    [
        "Catalog",
        "Current",
        "Fake",
        "In",
        "For",
        "Key",
        "Locale",
        "Match",
        "Supported",
        "Utf8",
    ];

    private readonly string name;
    private readonly string prefix;
    private readonly List<(string Name, int Index)> keys = [];
    private readonly List<AccessorTree> groups = [];
    private readonly Dictionary<string, AccessorTree> groupsByName = new(StringComparer.Ordinal);

    private AccessorTree(string name, string prefix)
    {
        this.name = name;
        this.prefix = prefix;
    }

    public static AccessorGroup Build(
        IReadOnlyList<KeyName> names,
        IReadOnlyList<KeyModel> keys,
        ProjectSettings settings
    )
    {
        var root = new AccessorTree(settings.ClassName, "");
        for (var index = 0; index < names.Count; index++)
        {
            root.Add(names[index], index);
        }

        string[] reserved = [.. OfRoot, settings.KeyEnum];
        return root.ToGroup(settings.ClassName, settings.ClassName, reserved, keys, settings);
    }

    private void Add(KeyName key, int index)
    {
        var group = this;
        for (var depth = 0; depth < key.Path.Count - 1; depth++)
        {
            group = group.Open(key.Path[depth], key.Key, depth + 1);
        }

        group.keys.Add((key.Path[key.Path.Count - 1], index));
    }

    private AccessorTree Open(string groupName, string key, int depth)
    {
        if (!groupsByName.TryGetValue(groupName, out var group))
        {
            var segments = KeyNames.SegmentsOf(key);
            group = new AccessorTree(groupName, string.Join(".", segments.Take(depth)));
            groupsByName.Add(groupName, group);
            groups.Add(group);
        }

        return group;
    }

    private AccessorGroup ToGroup(
        string propertyName,
        string typeName,
        string[] reserved,
        IReadOnlyList<KeyModel> models,
        ProjectSettings settings
    )
    {
        var names = new MemberNames([.. OfObject, .. reserved, typeName]);
        var members = keys.ConvertAll(key => names.Take(key.Name));
        var groupNames = groups.ConvertAll(group => names.Take(group.name));
        var accessors = keys.Select(
            (key, place) =>
            {
                var parameters = ParametersOf(models[key.Index].Signature);
                var utf8 = settings.Utf8Accessors && parameters.Count == 0;
                return new Accessor(
                    members[place],
                    utf8 ? names.Take(key.Name + "Utf8") : null,
                    key.Index,
                    parameters,
                    models[key.Index].Signature.Tags.Count > 0
                );
            }
        );
        var accessorList = new EquatableList<Accessor>(accessors);
        var inner = groups.Select(
            (group, place) =>
                group.ToGroup(
                    groupNames[place],
                    names.Take(group.name + "Messages"),
                    [],
                    models,
                    settings
                )
        );
        return new AccessorGroup(propertyName, typeName, prefix, accessorList, new(inner));
    }

    private static EquatableList<AccessorParameter> ParametersOf(MessageSignature signature)
    {
        if (signature.Arguments.Count == 0)
        {
            return EquatableList<AccessorParameter>.Empty;
        }

        var names = ParameterNames.Of(signature);
        return new(
            signature.Arguments.Select(
                (argument, index) =>
                    new AccessorParameter(names[index], argument.Kind, argument.TypeName)
            )
        );
    }
}
