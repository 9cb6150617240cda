using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LocaleGen;

/// <summary>The C# types that metadata names.</summary>
internal static class CSharpTypes
{
    /// <summary>Whether a text can stand where C# expects a type that is handed to a message.</summary>
    public static bool IsType(string text)
    {
        var type = SyntaxFactory.ParseTypeName(text);
        return !type.ContainsDiagnostics
            && type is NameSyntax or PredefinedTypeSyntax
            && type.ToString() == text;
    }

    /// <summary>
    /// The argument with its type as parameters take it; as text where the type is none, so that the rest still compiles.
    /// </summary>
    public static ArgumentSignature Settle(ArgumentSignature argument)
    {
        if (argument.TypeName is null)
        {
            return argument;
        }

        // A value is handed over as it is: null has no text.
        var typeName = argument.TypeName.TrimEnd('?');
        return IsType(typeName)
            ? argument with
            {
                TypeName = typeName,
            }
            : new ArgumentSignature(argument.Name, ArgumentKind.Text);
    }
}
