const most = 300;

/**
 * All messages of the workspace, as an immutable list. A message has an `id`, a `channel`, a `time`, an `author`
 * (a person's id, or null for the bot), a `kind`, and `seenBy`: the one person who sees it, or null for everybody.
 */
export function addMessage(messages, message) {
  return [...messages, message].slice(-most);
}

export function changeMessage(messages, id, changes) {
  return messages.map((message) => (message.id === id ? { ...message, ...changes } : message));
}

/** What a person sees of a channel. */
export function visibleMessages({ messages, channelId, personId }) {
  return messages.filter(
    (message) => message.channel === channelId && (message.seenBy === null || message.seenBy === personId),
  );
}

/** Where a conversation with the bot is only the person's own, everything said there is too. */
export function audienceOf(channel, personId) {
  return channel.isDirect ? personId : null;
}
