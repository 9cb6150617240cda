using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LocaleGen;

/// <summary>Finds the keys that accessors of generated classes stand for.</summary>
/// <remarks>
/// A class of texts is known by its contract, <c>ILocaleStrings</c>, and the number of a key by what the accessor's own
/// declaration says, so that nothing here depends on how members are named.
/// </remarks>
/// <param name="assembly">The assembly whose keys are meant; others have catalogs of their own.</param>
internal sealed class AccessorKeys(AssemblyIdentity assembly)
{
    private const string Contract = "LocaleGen.ILocaleStrings`1";

    private readonly ConcurrentDictionary<INamedTypeSymbol, INamedTypeSymbol?> catalogs = new(
        SymbolEqualityComparer.Default
    );
    private readonly ConcurrentDictionary<ISymbol, int> numbers = new(
        SymbolEqualityComparer.Default
    );

    /// <summary>Knows the accessors that a compilation declares; null where it does not use LocaleGen.</summary>
    public static AccessorKeys? Of(Compilation compilation) =>
        compilation.GetTypeByMetadataName(Contract) is null
            ? null
            : new(compilation.Assembly.Identity);

    /// <summary>The class of texts that a type is or stands in; null where it is no accessor's.</summary>
    public INamedTypeSymbol? CatalogOf(INamedTypeSymbol? type)
    {
        while (type?.ContainingType is { } outer)
        {
            type = outer;
        }

        return type is null ? null : catalogs.GetOrAdd(type, AsCatalog);
    }

    /// <summary>Whether a member's declaration says that it stands for a key.</summary>
    public static bool IsAccessor(MemberDeclarationSyntax declaration) =>
        ReadNumber(declaration) >= 0;

    /// <summary>The number of the key that an accessor stands for; -1 where it is none, or declared elsewhere.</summary>
    public int NumberOf(ISymbol member) =>
        IsOwn(member) && CatalogOf(member.ContainingType) is not null
            ? numbers.GetOrAdd(member, ReadNumber)
            : -1;

    private bool IsOwn(ISymbol symbol) =>
        symbol.ContainingAssembly?.Identity.Equals(assembly) == true;

    private static INamedTypeSymbol? AsCatalog(INamedTypeSymbol type) =>
        type.AllInterfaces.Any(IsContract) ? type : null;

    // By name, since projects of one solution may know the contract by symbols of their own.
    private static bool IsContract(INamedTypeSymbol type) =>
        type.MetadataName == "ILocaleStrings`1"
        && type.ContainingNamespace
            is { Name: "LocaleGen", ContainingNamespace.IsGlobalNamespace: true };

    private static int ReadNumber(ISymbol member) =>
        ReadNumber(member.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax());

    private static int ReadNumber(SyntaxNode? declaration)
    {
        var body = declaration switch
        {
            PropertyDeclarationSyntax property => property.ExpressionBody?.Expression,
            MethodDeclarationSyntax method => method.ExpressionBody?.Expression,
            _ => null,
        };
        var arguments = body switch
        {
            InvocationExpressionSyntax call => call.ArgumentList,
            BaseObjectCreationExpressionSyntax creation => creation.ArgumentList,
            _ => null,
        };
        return
            arguments
                ?.Arguments.Select(argument => argument.Expression)
                .OfType<LiteralExpressionSyntax>()
                .FirstOrDefault()
                ?.Token.Value
                is int number
            ? number
            : -1;
    }
}
