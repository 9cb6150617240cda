/** Tells screen readers of an answer in its own language, in the words that Slack's notification would use. */
export function announce(place, store) {
  store.watch(["messages"], (state, before) => {
    const said = (before?.messages ?? state.messages).filter(isSettled).map((message) => message.id);
    const news = state.messages.filter(
      (message) => isSettled(message) && message.seenBy === state.personId && !said.includes(message.id),
    );
    for (const message of news) {
      place.lang = message.kind === "answer" ? (message.locale ?? "") : "en";
      place.textContent = `${state.bot}: ${spoken(message)}`;
    }
  });
}

function isSettled({ kind }) {
  return kind === "answer" || kind === "failure" || kind === "silence";
}

function spoken({ kind, answer, failure }) {
  switch (kind) {
    case "answer":
      return answer.text ?? "";
    case "failure":
      return `${failure.says} ${failure.remedy ?? ""}`;
    default:
      return "No answer.";
  }
}
