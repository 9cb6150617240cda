namespace LocaleGen;

/// <summary>An argument as a key's metadata names it (<c>"args": { "service": "string" }</c>).</summary>
/// <param name="Name">The argument.</param>
/// <param name="TypeName">Its C# type as written, or null where the metadata names none.</param>
public sealed record ArgumentDeclaration(string Name, string? TypeName);
