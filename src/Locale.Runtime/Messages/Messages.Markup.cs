using System.Diagnostics.CodeAnalysis;

namespace LocaleGen;

// The sinks of all message structs, side by side because they differ in nothing but where the arguments lie.

public readonly partial struct Message0 : IMessage
{
    /// <inheritdoc cref="MessageDocumentation.Html"/>
    public MarkupMessage<Message0> Html => new(this, MarkupSink.Html);

    /// <inheritdoc cref="MessageDocumentation.Mrkdwn"/>
    public MarkupMessage<Message0> Mrkdwn => new(this, MarkupSink.Mrkdwn);

    [UnscopedRef]
    MessageCall IMessage.Call => new(messages, key, []);
}

public readonly partial struct Message1 : IMessage
{
    /// <inheritdoc cref="MessageDocumentation.Html"/>
    public MarkupMessage<Message1> Html => new(this, MarkupSink.Html);

    /// <inheritdoc cref="MessageDocumentation.Mrkdwn"/>
    public MarkupMessage<Message1> Mrkdwn => new(this, MarkupSink.Mrkdwn);

    [UnscopedRef]
    MessageCall IMessage.Call => new(messages, key, new(in argument));
}

public readonly partial struct Message2 : IMessage
{
    /// <inheritdoc cref="MessageDocumentation.Html"/>
    public MarkupMessage<Message2> Html => new(this, MarkupSink.Html);

    /// <inheritdoc cref="MessageDocumentation.Mrkdwn"/>
    public MarkupMessage<Message2> Mrkdwn => new(this, MarkupSink.Mrkdwn);

    [UnscopedRef]
    MessageCall IMessage.Call => new(messages, key, arguments);
}

public readonly partial struct Message3 : IMessage
{
    /// <inheritdoc cref="MessageDocumentation.Html"/>
    public MarkupMessage<Message3> Html => new(this, MarkupSink.Html);

    /// <inheritdoc cref="MessageDocumentation.Mrkdwn"/>
    public MarkupMessage<Message3> Mrkdwn => new(this, MarkupSink.Mrkdwn);

    [UnscopedRef]
    MessageCall IMessage.Call => new(messages, key, arguments);
}

public readonly partial struct Message4 : IMessage
{
    /// <inheritdoc cref="MessageDocumentation.Html"/>
    public MarkupMessage<Message4> Html => new(this, MarkupSink.Html);

    /// <inheritdoc cref="MessageDocumentation.Mrkdwn"/>
    public MarkupMessage<Message4> Mrkdwn => new(this, MarkupSink.Mrkdwn);

    [UnscopedRef]
    MessageCall IMessage.Call => new(messages, key, arguments);
}

public readonly partial struct Message5 : IMessage
{
    /// <inheritdoc cref="MessageDocumentation.Html"/>
    public MarkupMessage<Message5> Html => new(this, MarkupSink.Html);

    /// <inheritdoc cref="MessageDocumentation.Mrkdwn"/>
    public MarkupMessage<Message5> Mrkdwn => new(this, MarkupSink.Mrkdwn);

    [UnscopedRef]
    MessageCall IMessage.Call => new(messages, key, arguments);
}

public readonly partial struct Message6 : IMessage
{
    /// <inheritdoc cref="MessageDocumentation.Html"/>
    public MarkupMessage<Message6> Html => new(this, MarkupSink.Html);

    /// <inheritdoc cref="MessageDocumentation.Mrkdwn"/>
    public MarkupMessage<Message6> Mrkdwn => new(this, MarkupSink.Mrkdwn);

    [UnscopedRef]
    MessageCall IMessage.Call => new(messages, key, arguments);
}

public readonly partial struct Message7 : IMessage
{
    /// <inheritdoc cref="MessageDocumentation.Html"/>
    public MarkupMessage<Message7> Html => new(this, MarkupSink.Html);

    /// <inheritdoc cref="MessageDocumentation.Mrkdwn"/>
    public MarkupMessage<Message7> Mrkdwn => new(this, MarkupSink.Mrkdwn);

    [UnscopedRef]
    MessageCall IMessage.Call => new(messages, key, arguments);
}

public readonly partial struct Message8 : IMessage
{
    /// <inheritdoc cref="MessageDocumentation.Html"/>
    public MarkupMessage<Message8> Html => new(this, MarkupSink.Html);

    /// <inheritdoc cref="MessageDocumentation.Mrkdwn"/>
    public MarkupMessage<Message8> Mrkdwn => new(this, MarkupSink.Mrkdwn);

    [UnscopedRef]
    MessageCall IMessage.Call => new(messages, key, arguments);
}

public readonly partial struct MessageN : IMessage
{
    /// <inheritdoc cref="MessageDocumentation.Html"/>
    public MarkupMessage<MessageN> Html => new(this, MarkupSink.Html);

    /// <inheritdoc cref="MessageDocumentation.Mrkdwn"/>
    public MarkupMessage<MessageN> Mrkdwn => new(this, MarkupSink.Mrkdwn);

    [UnscopedRef]
    MessageCall IMessage.Call => new(messages, key, arguments);
}
