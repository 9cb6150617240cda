import { Exchange } from "./exchange.js";
import { keepSession, restoreSession } from "./state/session.js";
import { Store } from "./state/store.js";
import { TypedHistory } from "./state/typed.js";
import { announce } from "./view/announcer.js";
import { showChannels } from "./view/channels.js";
import { Composer } from "./view/composer.js";
import { showDrawer } from "./view/drawer.js";
import { showMessages } from "./view/messages.js";
import { showPeople } from "./view/people.js";
import { showTheme } from "./view/theme.js";

const byId = (id) => document.getElementById(id);

const session = restoreSession();
const typed = new TypedHistory(session.typed);
const store = new Store();
const exchange = new Exchange(store);
await exchange.open(session);

const drawer = showDrawer({
  sidebar: byId("sidebar"),
  conversation: byId("conversation"),
  scrim: byId("scrim"),
  openButton: byId("open-sidebar"),
  closeButton: byId("close-sidebar"),
});
const composer = new Composer(byId("composer"), store, typed, (text) => exchange.send(text));
const turnToConversation = () => {
  drawer.close();
  composer.focus();
};

byId("workspace-name").textContent = store.state.name;
showTheme(byId("theme"));
const channelParts = { list: byId("channels"), name: byId("channel-name"), topic: byId("channel-topic") };
showChannels(channelParts, store, turnToConversation);
showPeople({ list: byId("people"), acting: byId("acting") }, store, turnToConversation);
showMessages({ list: byId("messages"), scroller: byId("scroller") }, store, exchange);
announce(byId("announcer"), store);
store.watch(["personId"], (_, before) => before && exchange.refresh());
store.watch(["messages", "personId", "channelId"], (state) => keepSession({ ...state, typed: typed.texts }));
composer.focus();
