import { icon } from "./icons.js";

/** On a narrow screen the sidebar is a drawer over the conversation. */
export function showDrawer({ sidebar, conversation, scrim, openButton, closeButton }) {
  const narrow = matchMedia("(max-width: 760px)");
  let isOpen = false;
  openButton.append(icon("menu"));
  closeButton.append(icon("close"));

  function set(open) {
    const wasOpen = isOpen;
    isOpen = open && narrow.matches;
    document.documentElement.classList.toggle("drawer-open", isOpen);
    openButton.setAttribute("aria-expanded", String(isOpen));
    sidebar.inert = narrow.matches && !isOpen;
    conversation.inert = isOpen;
    if (isOpen) {
      closeButton.focus();
    } else if (wasOpen && narrow.matches) {
      openButton.focus();
    }
  }

  openButton.addEventListener("click", () => set(true));
  closeButton.addEventListener("click", () => set(false));
  scrim.addEventListener("click", () => set(false));
  sidebar.addEventListener("keydown", (event) => event.key === "Escape" && set(false));
  narrow.addEventListener("change", () => set(false));
  set(false);
  return { close: () => set(false) };
}
