import { directionOf } from "../language.js";
import { dayKey, formatDay } from "../slack/dates.js";
import { visibleMessages } from "../state/conversations.js";
import { h } from "./dom.js";
import { renderMessage } from "./message.js";

/** The list of messages, kept in step with the store; each message is drawn once, until it or its reader changes. */
export function showMessages({ list, scroller }, store, exchange) {
  let drawn = new Map();
  store.watch(["messages", "personId", "channelId", "people", "channels"], (state, before) => {
    const reader = readerOf(state);
    const isSameReader = before && ["personId", "people", "channels"].every((name) => before[name] === state[name]);
    const known = isSameReader ? drawn : new Map();
    drawn = new Map();
    const draw = (key, subject, make) => {
      const row = known.get(key)?.subject === subject ? known.get(key) : { subject, element: make() };
      drawn.set(key, row);
      return row.element;
    };
    const visible = visibleMessages(state);
    const rows = visible.flatMap((message, index) => [
      ...dayBefore(visible, index, reader).map((day) => draw(`day-${day}`, day, () => dayRow(message.time, reader))),
      draw(message.id, message, () =>
        renderMessage(message, reader, state.bot, () => exchange.again(message)),
      ),
    ]);
    list.dir = directionOf(reader.locale);
    keepInStep(list, rows.length > 0 ? rows : [draw("beginning", state.channelId, () => beginning(state))]);
    if (isElsewhere(state, before) || rows.at(-1) !== known.get(visible.at(-1)?.id)?.element) {
      scroller.scrollTop = scroller.scrollHeight;
    }
  });
}

function readerOf({ people, channels, personId }) {
  const { locale, timeZone } = people.get(personId);
  return { locale, timeZone, people, channels };
}

function isElsewhere(state, before) {
  return !before || before.personId !== state.personId || before.channelId !== state.channelId;
}

function dayBefore(messages, index, reader) {
  const day = dayKey(messages[index].time, reader);
  return index === 0 || dayKey(messages[index - 1].time, reader) !== day ? [day] : [];
}

function dayRow(time, reader) {
  return h("li", { class: "day", lang: reader.locale }, h("span", { dir: "auto" }, formatDay(time, reader)));
}

function beginning({ channels, channelId, bot }) {
  const channel = channels.get(channelId);
  return h(
    "li",
    { class: "beginning", dir: "ltr" },
    h("p", { class: "where" }, channel.isDirect ? `This is your conversation with ${bot}` : `This is #${channel.name}`),
    h(
      "p",
      {},
      "A command typed here is signed and sent to the bot exactly as Slack would send it; its answer appears here. ",
      "Act as somebody else, and the bot speaks another language.",
    ),
  );
}

/** Makes the rows the list's children and touches only what differs, so that focus and open details stay. */
function keepInStep(list, rows) {
  let place = list.firstChild;
  for (const row of rows) {
    if (row === place) {
      place = place.nextSibling;
    } else {
      list.insertBefore(row, place);
    }
  }
  while (place) {
    const next = place.nextSibling;
    place.remove();
    place = next;
  }
}
