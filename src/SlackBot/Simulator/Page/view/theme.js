import { icon } from "./icons.js";

const key = "simulator-theme";
const system = matchMedia("(prefers-color-scheme: dark)");

/** The button between light and dark; until it is pressed the system's choice holds. */
export function showTheme(button) {
  const show = () => {
    const next = current() === "dark" ? "light" : "dark";
    button.replaceChildren(icon(next === "dark" ? "moon" : "sun"));
    button.setAttribute("aria-label", `Use the ${next} theme`);
    button.title = `Use the ${next} theme`;
  };
  button.addEventListener("click", () => {
    document.documentElement.dataset.theme = current() === "dark" ? "light" : "dark";
    remember(document.documentElement.dataset.theme);
    show();
  });
  system.addEventListener("change", show);
  show();
}

function current() {
  return document.documentElement.dataset.theme ?? (system.matches ? "dark" : "light");
}

function remember(theme) {
  try {
    localStorage.setItem(key, theme);
  } catch {
    // Storage is blocked: the choice holds until the page is closed.
  }
}
