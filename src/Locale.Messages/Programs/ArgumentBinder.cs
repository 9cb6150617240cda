namespace LocaleGen;

/// <summary>Finds the arguments of a message in its signature and refuses those that are not there or do not fit.</summary>
internal sealed class ArgumentBinder(MessageSignature signature)
{
    public List<MessageError> Errors { get; } = [];

    public bool IsNumber(ArgumentPart part) => KindOf(part) == ArgumentKind.Number;

    public bool IsMoment(ArgumentPart part) => KindOf(part) == ArgumentKind.Moment;

    public bool IsEnum(ArgumentPart part) => KindOf(part) == ArgumentKind.Enum;

    /// <summary>The place of the argument in parameter order.</summary>
    public int Bind(ArgumentPart part)
    {
        var index = signature.IndexOf(part.Name);
        if (index >= 0)
        {
            return index;
        }

        var legal = string.Join(", ", signature.Arguments.Select(argument => argument.Name));
        Errors.Add(
            new MessageError(
                LocaleRules.ArgumentMismatch,
                part.NameRange,
                legal.Length == 0
                    ? $"there is no argument '{part.Name}': this message takes none"
                    : $"there is no argument '{part.Name}': this message takes {legal}"
            )
            {
                Fault = MessageFault.ArgumentUnknown,
            }
        );
        return 0;
    }

    /// <summary>The place of the argument that a tag leads to, which is the one of its name; -1 where it leads nowhere.</summary>
    public int FindAddress(TagPart tag) =>
        KnownTags.IsFormatting(tag.Name) ? -1 : signature.IndexOf(tag.Name);

    /// <summary>The same for a part that needs a number.</summary>
    public int BindNumber(ArgumentPart part)
    {
        var index = Bind(part);
        if (KindOf(part) is { } kind && kind != ArgumentKind.Number)
        {
            Refuse(
                part,
                MessageFault.NumberNeeded,
                $"'{part.Name}' is not a number here: other texts of this message use it as text"
            );
        }

        return index;
    }

    /// <summary>The same for a part that needs a date or time.</summary>
    public int BindMoment(ArgumentPart part)
    {
        var index = Bind(part);
        if (KindOf(part) is { } kind && kind != ArgumentKind.Moment)
        {
            Refuse(
                part,
                MessageFault.MomentNeeded,
                $"'{part.Name}' is no date or time here: other texts of this message use it as something else"
            );
        }

        return index;
    }

    /// <summary>The same for a part that needs a list.</summary>
    public int BindList(ArgumentPart part)
    {
        var index = Bind(part);
        if (KindOf(part) is { } kind && kind != ArgumentKind.List)
        {
            Refuse(
                part,
                MessageFault.ListNeeded,
                $"'{part.Name}' is no list here: other texts of this message use it as something else"
            );
        }

        return index;
    }

    /// <summary>The same for a part without a type: how a list is joined must be said.</summary>
    public int BindPlain(ArgumentPart part)
    {
        var index = Bind(part);
        if (KindOf(part) == ArgumentKind.List)
        {
            Refuse(
                part,
                MessageFault.TextNeeded,
                $"'{part.Name}' is a list: write {{{part.Name}, list}}"
            );
        }

        return index;
    }

    /// <summary>The same for a part that compares the argument with keys.</summary>
    public int BindSelect(ArgumentPart part)
    {
        var index = Bind(part);
        switch (KindOf(part))
        {
            case ArgumentKind.Number:
                Refuse(
                    part,
                    MessageFault.TextNeeded,
                    $"'{part.Name}' is a number: choose by it with plural and =n, or use another argument"
                );
                break;
            case ArgumentKind.List:
            case ArgumentKind.Formattable:
                Refuse(
                    part,
                    MessageFault.TextNeeded,
                    $"'{part.Name}' is declared as a type that select cannot compare with keys"
                );
                break;
        }

        return index;
    }

    private ArgumentKind? KindOf(ArgumentPart part)
    {
        var index = signature.IndexOf(part.Name);
        return index < 0 ? null : signature.Arguments[index].Kind;
    }

    private void Refuse(ArgumentPart part, MessageFault fault, string text) =>
        Errors.Add(
            new MessageError(LocaleRules.ArgumentMismatch, part.NameRange, text) { Fault = fault }
        );
}
