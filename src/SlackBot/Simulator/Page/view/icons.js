import { svg } from "./dom.js";

/** Outlines on a square of 20. */
const outlines = {
  hash: "M8 3 6 17M14 3l-2 14M3.5 7.5h14M2.5 12.5h14",
  eye: "M1.8 10S4.8 4.5 10 4.5 18.2 10 18.2 10 15.2 15.5 10 15.5 1.8 10 1.8 10ZM10 12.4a2.4 2.4 0 1 0 0-4.8 2.4 2.4 0 0 0 0 4.8Z",
  send: "M3.5 16.5 17.5 10 3.5 3.5l2 6.5-2 6.5ZM5.5 10h6",
  menu: "M3 5.5h14M3 10h14M3 14.5h14",
  close: "M5 5l10 10M15 5 5 15",
  sun: "M10 13.2a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4ZM10 1.8v2M10 16.2v2M1.8 10h2M16.2 10h2M4.2 4.2l1.4 1.4M14.4 14.4l1.4 1.4M15.8 4.2l-1.4 1.4M5.6 14.4l-1.4 1.4",
  moon: "M16.8 12.1A7.2 7.2 0 0 1 7.9 3.2a7.2 7.2 0 1 0 8.9 8.9Z",
  bell: "M4.5 14.2c1-1 1.5-2.2 1.5-4.5a4 4 0 0 1 8 0c0 2.3.5 3.5 1.5 4.5ZM8.3 16.6c.4.6 1 .9 1.7.9s1.3-.3 1.7-.9",
  warning: "M10 3 1.9 16.8h16.2L10 3ZM10 8.4v3.8M10 14.5v.1",
  braces:
    "M7.5 3.5C5.5 3.5 5 4.5 5 6c0 2 0 3-2 4 2 1 2 2 2 4 0 1.5.5 2.5 2.5 2.5M12.5 3.5c2 0 2.5 1 2.5 2.5 0 2 0 3 2 4-2 1-2 2-2 4 0 1.5-.5 2.5-2.5 2.5",
  check: "M4 10.5 8 14.5l8-9",
};

/** A drawing that says nothing to a screen reader: what it stands for is said in words beside it. */
export function icon(name) {
  return svg(
    "svg",
    { class: "icon", viewBox: "0 0 20 20", "aria-hidden": "true", focusable: "false" },
    svg("path", { d: outlines[name] }),
  );
}
