using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;

namespace LocaleGen;

/// <summary>The call of an accessor as it is to stand in someone's code.</summary>
internal static class AccessorCode
{
    /// <summary>An expression with names as short as they can be where it stands.</summary>
    /// <param name="code">The call, with the class of texts as <c>global::</c> names it.</param>
    /// <param name="place">What it takes the place of.</param>
    public static ExpressionSyntax Parse(string code, ExpressionSyntax place)
    {
        var call = SyntaxFactory.ParseExpression(code);
        // Each by itself: in a call only the call would be looked at.
        return call.ReplaceNodes(
                call.DescendantNodesAndSelf().OfType<MemberAccessExpressionSyntax>(),
                (_, node) => node.WithAdditionalAnnotations(Simplifier.Annotation)
            )
            .WithTriviaFrom(place);
    }
}
