import { appAvatar } from "./avatar.js";
import { h } from "./dom.js";
import { icon } from "./icons.js";

/** The list of channels in the sidebar and the title above the conversation. */
export function showChannels({ list, name, topic }, store, whenChosen) {
  store.watch(["channels", "channelId", "bot"], ({ channels, channelId, bot }) => {
    const rows = [...channels.values()].map((channel) => channelRow(channel, channel.id === channelId, bot));
    list.replaceChildren(...rows);
    const current = channels.get(channelId);
    name.textContent = current.isDirect ? bot : `#${current.name}`;
    topic.textContent = current.topic;
    document.title = `${name.textContent} · Simulated Slack workspace`;
  });
  list.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (button) {
      store.update({ channelId: button.value });
      whenChosen();
    }
  });
}

function channelRow(channel, isCurrent, bot) {
  return h(
    "li",
    {},
    h(
      "button",
      { type: "button", value: channel.id, "aria-current": isCurrent && "page" },
      channel.isDirect ? appAvatar() : icon("hash"),
      h("span", {}, channel.isDirect ? bot : channel.name),
    ),
  );
}
