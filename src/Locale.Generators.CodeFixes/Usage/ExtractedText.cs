using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LocaleGen;

/// <summary>A literal as a message: its words, and what fills its holes.</summary>
/// <param name="Message">The message.</param>
/// <param name="Words">Its words alone, to name it by.</param>
/// <param name="Values">The values of its arguments, in the order of first appearance.</param>
internal sealed record ExtractedText(Message Message, string Words, IReadOnlyList<string> Values)
{
    /// <summary>Reads a literal or an interpolated string; null where a hole has a format of its own, which ICU has not.</summary>
    public static ExtractedText? Of(ExpressionSyntax literal, SemanticModel model) =>
        literal switch
        {
            LiteralExpressionSyntax { Token.Value: string text } => new(
                new Message(new([new TextPart(text)])),
                text,
                []
            ),
            InterpolatedStringExpressionSyntax text => OfParts(text, model),
            _ => null,
        };

    private static ExtractedText? OfParts(
        InterpolatedStringExpressionSyntax text,
        SemanticModel model
    )
    {
        var parts = new List<MessagePart>();
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        var words = "";
        foreach (var content in text.Contents)
        {
            if (content is InterpolatedStringTextSyntax literal)
            {
                parts.Add(new TextPart(literal.TextToken.ValueText));
                words += literal.TextToken.ValueText + " ";
                continue;
            }

            var hole = (InterpolationSyntax)content;
            if (hole.FormatClause is not null || hole.AlignmentClause is not null)
            {
                return null;
            }

            var (part, value) = ArgumentOf(hole.Expression, model);
            parts.Add(Named(part, value, values));
        }

        return new ExtractedText(new Message(new(parts)), words, [.. values.Values]);
    }

    private static (ArgumentPart Part, string Value) ArgumentOf(
        ExpressionSyntax expression,
        SemanticModel model
    )
    {
        var name = NameOf(expression);
        var code = expression.ToString();
        var type = model.GetTypeInfo(expression).Type;
        return IsNumber(type) ? (new FormatPart(name, FormatType.Number, null), code)
            : type?.SpecialType == SpecialType.System_String ? (new PlainPart(name), code)
            : (
                new PlainPart(name),
                type?.IsValueType == true ? $"({code}).ToString()" : $"({code})?.ToString()"
            );
    }

    /// <summary>The part under a name that no other value has.</summary>
    private static ArgumentPart Named(
        ArgumentPart part,
        string value,
        Dictionary<string, string> values
    )
    {
        var name = part.Name;
        for (var number = 2; values.TryGetValue(name, out var other) && other != value; number++)
        {
            name = part.Name + number;
        }

        values[name] = value;
        return part with { Name = name };
    }

    private static string NameOf(ExpressionSyntax expression) =>
        expression switch
        {
            IdentifierNameSyntax name => Identifiers.Camel(name.Identifier.ValueText),
            MemberAccessExpressionSyntax access => NameOf(access.Name),
            ConditionalAccessExpressionSyntax access => NameOf(access.WhenNotNull),
            MemberBindingExpressionSyntax binding => NameOf(binding.Name),
            InvocationExpressionSyntax call => NameOf(call.Expression),
            _ => "value",
        };

    private static bool IsNumber(ITypeSymbol? type) =>
        type?.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_Double;
}
