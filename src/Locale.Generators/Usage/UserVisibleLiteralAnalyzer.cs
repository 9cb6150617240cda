using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace LocaleGen;

/// <summary>Finds literals that are shown to users and cannot be translated (LOC404). Off unless switched on.</summary>
/// <remarks>
/// Shown is what <see cref="Console"/> writes, what is <c>[Localizable(true)]</c>, and what properties and parameters take
/// that are named like a title or a label. What goes to logs and into exceptions is for developers.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UserVisibleLiteralAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
    [Descriptors.UserVisibleLiteral];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            if (AccessorKeys.Of(start.Compilation) is not null)
            {
                var places = new VisiblePlaces(start.Compilation);
                start.RegisterOperationAction(
                    operation => Check(operation, places),
                    OperationKind.Literal,
                    OperationKind.InterpolatedString
                );
            }
        });
    }

    private static void Check(OperationAnalysisContext context, VisiblePlaces places)
    {
        var literal = context.Operation;
        if (ReadsLikeWords(literal) && places.Shows(literal))
        {
            context.ReportDiagnostic(
                Diagnostic.Create(
                    Descriptors.UserVisibleLiteral,
                    literal.Syntax.GetLocation(),
                    "Users read this text, and nobody can translate it: extract it to the locale files"
                )
            );
        }
    }

    private static bool ReadsLikeWords(IOperation literal) =>
        literal switch
        {
            // Its parts are literals too, of which each is only a piece.
            ILiteralOperation { Parent: IInterpolatedStringTextOperation } => false,
            ILiteralOperation { ConstantValue.Value: string text } => ReadsLikeWords(text),
            IInterpolatedStringOperation text => text
                .Parts.OfType<IInterpolatedStringTextOperation>()
                .Any(part => part.Text.ConstantValue.Value is string words && HasLetters(words)),
            _ => false,
        };

    /// <summary>Whether a text has words: a capital and a small letter after it, or several words in a row.</summary>
    private static bool ReadsLikeWords(string text) =>
        HasLetters(text)
        && text.IndexOf("://", StringComparison.Ordinal) < 0
        && (char.IsUpper(text.TrimStart()[0]) || text.Trim().IndexOf(' ') > 0);

    private static bool HasLetters(string text)
    {
        for (var index = 1; index < text.Length; index++)
        {
            if (char.IsLetter(text[index]) && char.IsLetter(text[index - 1]))
            {
                return true;
            }
        }

        return false;
    }
}
