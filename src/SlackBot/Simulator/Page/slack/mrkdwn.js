import { decodeEntities } from "./entities.js";
import { parseReference } from "./references.js";

const styles = new Map([
  ["*", "bold"],
  ["_", "italic"],
  ["~", "strike"],
]);
const wordCharacter = /[\p{L}\p{N}\p{M}]/u;
const quoteMark = /^(?:>|&gt;) ?/;

/**
 * Slack's markup as a tree: https://docs.slack.dev/messaging/formatting-message-text.
 * Nodes: preformatted, quote, and within them text, break, code, bold, italic, strike, emoji, and the references.
 */
export function parseMrkdwn(markup) {
  const nodes = [];
  let from = 0;
  for (const fence of markup.matchAll(/```\n?([\s\S]+?)\n?```/g)) {
    nodes.push(...parseLines(trimBreaks(markup.slice(from, fence.index))));
    nodes.push({ type: "preformatted", text: decodeEntities(fence[1]) });
    from = fence.index + fence[0].length;
  }
  nodes.push(...parseLines(from > 0 ? trimBreaks(markup.slice(from)) : markup));
  return nodes;
}

/** Text without markup: entities and, where wanted, emoji. */
export function parsePlainText(text, emoji = true) {
  const decoded = decodeEntities(text);
  return emoji ? splitEmoji(decoded) : [{ type: "text", text: decoded }];
}

/** A code block stands on lines of its own, so the breaks around it are not lines. */
function trimBreaks(text) {
  return text.replace(/^\n/, "").replace(/\n$/, "");
}

function parseLines(text) {
  const nodes = [];
  let plain = [];
  let quoted = [];
  const flush = () => {
    if (quoted.length > 0) {
      nodes.push({ type: "quote", children: parseInline(quoted.join("\n")) });
    } else if (plain.length > 0) {
      nodes.push(...parseInline(plain.join("\n")));
    }
    [plain, quoted] = [[], []];
  };
  for (const line of text === "" ? [] : text.split("\n")) {
    const isQuoted = quoteMark.test(line);
    if (isQuoted ? plain.length > 0 : quoted.length > 0) {
      flush();
    }
    (isQuoted ? quoted : plain).push(isQuoted ? line.replace(quoteMark, "") : line);
  }
  flush();
  return nodes;
}

function parseInline(text) {
  const nodes = [];
  let plain = "";
  let at = 0;
  while (at < text.length) {
    const found = readCode(text, at) ?? readReference(text, at) ?? readStyle(text, at);
    if (found === null) {
      plain += text[at++];
      continue;
    }
    nodes.push(...splitBreaks(plain), found.node);
    plain = "";
    at = found.end;
  }
  nodes.push(...splitBreaks(plain));
  return nodes.map((node, index) =>
    node.type === "date" ? { ...node, isFirst: index === 0 || nodes[index - 1].type === "break" } : node,
  );
}

function readCode(text, at) {
  if (text[at] !== "`") {
    return null;
  }
  const code = /^`([^`\n]+)`/.exec(text.slice(at));
  return code && { node: { type: "code", text: decodeEntities(code[1]) }, end: at + code[0].length };
}

function readReference(text, at) {
  if (text[at] !== "<") {
    return null;
  }
  const reference = /^<([^<>\n]+)>/.exec(text.slice(at));
  const node = reference && parseReference(reference[1]);
  return node && { node, end: at + reference[0].length };
}

/** `*bold*` and its like stand at the edge of words, which is why Slack makes nothing bold inside 日本語. */
function readStyle(text, at) {
  const mark = text[at];
  const type = styles.get(mark);
  const next = text[at + 1];
  if (!type || next === mark || isSpaceOrEnd(next) || isWord(text, at - 1)) {
    return null;
  }
  for (let end = at + 1; end < text.length && text[end] !== "\n"; end++) {
    const whole = readCode(text, end) ?? readReference(text, end);
    if (whole) {
      end = whole.end - 1;
    } else if (text[end] === mark && !isSpaceOrEnd(text[end - 1]) && !isWord(text, end + 1)) {
      return { node: { type, children: parseInline(text.slice(at + 1, end)) }, end: end + 1 };
    }
  }
  return null;
}

function isSpaceOrEnd(character) {
  return character === undefined || /\s/.test(character);
}

function isWord(text, at) {
  return at >= 0 && at < text.length && wordCharacter.test(text[at]);
}

function splitBreaks(text) {
  return text
    .split("\n")
    .flatMap((line, index) => [...(index > 0 ? [{ type: "break" }] : []), ...splitEmoji(decodeEntities(line))]);
}

function splitEmoji(text) {
  const nodes = [];
  let from = 0;
  for (const code of text.matchAll(/:([a-z0-9_+'-]+):/g)) {
    nodes.push({ type: "text", text: text.slice(from, code.index) }, { type: "emoji", code: code[1] });
    from = code.index + code[0].length;
  }
  nodes.push({ type: "text", text: text.slice(from) });
  return nodes.filter((node) => node.type !== "text" || node.text !== "");
}
