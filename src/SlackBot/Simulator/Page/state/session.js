const key = "simulator";

/** What a reload of the page brings back; nothing where the browser keeps nothing. */
export function restoreSession() {
  try {
    return JSON.parse(sessionStorage.getItem(key)) ?? {};
  } catch {
    // Storage that is blocked, or was written by another version: a new session is what is left.
    return {};
  }
}

/** Keeps the conversation for a reload. An answer that was still awaited would never come, so it is left out. */
export function keepSession({ messages, personId, channelId, typed }) {
  const settled = messages.filter((message) => message.kind !== "waiting");
  try {
    sessionStorage.setItem(key, JSON.stringify({ messages: settled, personId, channelId, typed }));
  } catch {
    // Blocked or full: the page works on, and forgets at the next reload.
  }
}
