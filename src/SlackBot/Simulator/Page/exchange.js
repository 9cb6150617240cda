import { fetchWorkspace, sendCommand } from "./server.js";
import { addMessage, audienceOf, changeMessage } from "./state/conversations.js";

/** What happens when somebody presses Enter: a command goes to the bot, anything else is said in the channel. */
export class Exchange {
  #store;
  #read = {};

  constructor(store) {
    this.#store = store;
  }

  /** Reads the workspace for the first time, and makes the page's state of it. */
  async open({ personId, channelId, messages = [] }) {
    // A person of an earlier session may be gone.
    const workspace = await fetchWorkspace(personId).catch(() => fetchWorkspace());
    const { people, channels, ...rest } = asState(this.#partsThatChanged(workspace));
    this.#store.update({
      ...rest,
      people,
      channels,
      messages: messages.filter((message) => channels.has(message.channel)),
      personId: people.has(personId) ? personId : workspace.people[0].id,
      channelId: channels.has(channelId) ? channelId : workspace.channels[0].id,
    });
  }

  async send(text) {
    const { personId, channelId, channels } = this.#store.state;
    const isCommand = text.startsWith("/");
    const audience = audienceOf(channels.get(channelId), personId);
    const written = { channel: channelId, author: personId, text: text.trim() };
    if (!isCommand) {
      this.#add({ ...written, kind: "said", seenBy: audience });
      return;
    }
    const command = this.#add({ ...written, kind: "command", seenBy: personId });
    await this.#ask({ person: personId, channel: channelId, text: written.text }, { command, audience });
  }

  /** Sends a command again that got no answer. */
  again({ id, asked, told }) {
    this.#store.update({ messages: this.#store.state.messages.filter((message) => message.id !== id) });
    return this.#ask(asked, told);
  }

  /** Reads the workspace as the acting person sees it. */
  async refresh() {
    const { personId } = this.#store.state;
    const workspace = await fetchWorkspace(personId);
    if (this.#store.state.personId === personId) {
      this.#store.update(asState(this.#partsThatChanged(workspace)));
    }
  }

  /** What is as before stays the very same, so that nothing is drawn anew, and no focus lost, without need. */
  #partsThatChanged(workspace) {
    const before = this.#read;
    this.#read = Object.fromEntries(Object.entries(workspace).map(([name, part]) => [name, JSON.stringify(part)]));
    return Object.fromEntries(Object.entries(workspace).filter(([name]) => this.#read[name] !== before[name]));
  }

  async #ask(asked, told) {
    const { person, channel } = asked;
    const id = this.#add({ kind: "waiting", channel, author: null, seenBy: person, asked, told });
    const settled = await sendCommand(asked).then(settle, unreachable);
    if (settled.answer?.response_type === "in_channel") {
      settled.seenBy = told.audience;
      this.#change(told.command, { seenBy: told.audience });
    }
    this.#change(id, { ...settled, time: Date.now() });
    if (settled.kind !== "failure") {
      // A command may have changed anybody's language or role; were the bot gone by now, the next command says so.
      await this.refresh().catch(() => {});
    }
  }

  #add(message) {
    const id = crypto.randomUUID();
    this.#store.update({ messages: addMessage(this.#store.state.messages, { id, time: Date.now(), ...message }) });
    return id;
  }

  #change(id, changes) {
    this.#store.update({ messages: changeMessage(this.#store.state.messages, id, changes) });
  }
}

/** The parts of the page's state that a workspace, or a part of it, is. */
function asState({ people, channels, ...rest }) {
  return {
    ...rest,
    ...(people && { people: new Map(people.map((person, place) => [person.id, { ...person, place }])) }),
    ...(channels && { channels: new Map(channels.map((channel) => [channel.id, channel])) }),
  };
}

function settle({ answer, failure, ...outcome }) {
  if (failure) {
    return { kind: "failure", failure, ...outcome };
  }
  return answer ? { kind: "answer", answer, ...outcome } : { kind: "silence", ...outcome };
}

function unreachable(error) {
  return {
    kind: "failure",
    failure: {
      code: error.name === "TimeoutError" ? "operation_timeout" : "bot_unreachable",
      says: error.name === "TypeError" ? "The bot cannot be reached." : error.message,
      remedy: "See that the program still runs in its terminal (dotnet run --project src/SlackBot), then try again.",
    },
  };
}
