import { directionOf } from "../language.js";
import { formatTime } from "../slack/dates.js";
import { appAvatar, personAvatar } from "./avatar.js";
import { renderAnswer } from "./blocks/blocks.js";
import { h } from "./dom.js";
import { icon } from "./icons.js";
import { failureNote, payload, refusalNote } from "./notes.js";
import { onlyVisibleToYou } from "./wording.js";

const contents = {
  said: ({ text }) => h("p", { class: "said", dir: "auto" }, text),
  command: ({ text }) => h("p", { class: "typed", dir: "auto" }, text),
  waiting: () => h("p", { class: "waiting", lang: "en" }, "Waiting for the bot", h("span", { class: "dots" })),
  silence: () => h("p", { class: "silence", lang: "en" }, "The bot took the command and answered nothing."),
  answer: answerContent,
  failure: (message, _, again) => failureNote(message, again),
};

/**
 * One message of the list.
 * @param reader who looks at it: `locale`, `timeZone`, and the `people` and `channels` by id.
 * @param again sends the command of a failed message once more.
 */
export function renderMessage(message, reader, bot, again) {
  const author = message.author === null ? null : reader.people.get(message.author);
  const content = contents[message.kind](message, reader, again);
  return h(
    "li",
    { class: `message ${message.kind}`, "data-id": message.id },
    author ? personAvatar(author) : appAvatar(),
    h("div", { class: "body" }, byline(message, author?.name ?? bot, reader), content),
  );
}

function byline(message, name, reader) {
  const sent = new Date(message.time);
  return h(
    "p",
    { class: "byline" },
    h("bdi", { class: "name" }, name),
    message.author === null && h("span", { class: "badge", lang: "en" }, "App"),
    h("time", { datetime: sent.toISOString(), title: sent.toISOString() }, formatTime(message.time, reader)),
    message.elapsed !== undefined && elapsed(message),
  );
}

function elapsed({ elapsed, status }) {
  const shown = elapsed < 10 ? elapsed.toFixed(1) : Math.round(elapsed);
  const title = `HTTP ${status} from POST /slack/commands, signed`;
  return h("span", { class: "elapsed", lang: "en", dir: "ltr", title }, `${shown} ms`);
}

function answerContent(message, reader) {
  const { answer, problems = [] } = message;
  const lang = message.locale ?? reader.locale;
  const direction = directionOf(lang);
  // A private answer keeps the language that its reader had then, with its dates; what all can see is in theirs.
  const locale = message.seenBy === null ? reader.locale : lang;
  return h(
    "div",
    { class: "content" },
    message.seenBy !== null &&
      h("p", { class: "private", lang: locale, dir: "auto" }, icon("eye"), onlyVisibleToYou(locale)),
    problems.length > 0 && refusalNote(problems),
    h("div", { class: "blocks", lang, dir: direction }, renderAnswer(answer, { ...reader, locale, direction })),
    payload(answer),
  );
}
