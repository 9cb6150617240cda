/**
 * What could be typed next.
 * @param text what stands before the caret.
 * @param commands the workspace's commands with their verbs.
 * @param values what placeholders of a usage can be, by the placeholder's name.
 * @returns `items`, each with the whole text it would make; whether something else, or nothing, may stand there as well
 *   (`isOptional`); and the `usage` of the verb being written, or null.
 */
export function complete(text, commands, values) {
  const nothing = { items: [], usage: null, isOptional: false };
  const written = /^(\/\S*)(?:(\s+)(\S*)(?:(\s+)([\s\S]*))?)?$/.exec(text);
  if (!written) {
    return nothing;
  }
  const [, name, gap, verbText, argumentGap, argumentText = ""] = written;
  if (gap === undefined) {
    return { ...nothing, items: commandItems(name, commands) };
  }
  const command = commands.find((each) => each.name === name.toLowerCase());
  if (!command) {
    return nothing;
  }
  if (argumentGap === undefined) {
    return { ...nothing, items: verbItems(verbText, command), isOptional: verbText === "" };
  }
  const verb = command.verbs.find((each) => each.name === verbText.toLowerCase());
  return verb ? { ...argumentItems(argumentText, command, verb, values), usage: { command, verb } } : nothing;
}

function commandItems(typed, commands) {
  return commands
    .filter((command) => command.name.startsWith(typed.toLowerCase()))
    .map((command) => ({
      text: `${command.name} `,
      label: command.name,
      says: command.verbs.map((verb) => verb.name).join(" · "),
      needs: null,
    }));
}

function verbItems(typed, command) {
  return command.verbs
    .filter((verb) => verb.name.startsWith(typed.toLowerCase()))
    .map((verb) => ({
      text: `${command.name} ${verb.name}${verb.usage === verb.name ? "" : " "}`,
      label: `${command.name} ${verb.usage}`,
      says: verb.says,
      needs: verb.isAllowed ? null : verb.needs,
    }));
}

function argumentItems(argumentText, command, verb, values) {
  const words = argumentText.split(/\s+/);
  const typed = words.at(-1).toLowerCase();
  const before = [command.name, verb.name, ...words.slice(0, -1)].join(" ");
  const place = verb.usage.split(/\s+/)[words.length] ?? "";
  const items = choices(place, values)
    .filter(({ text }) => text.toLowerCase().startsWith(typed) && text.toLowerCase() !== typed)
    .map(({ text, says }) => ({ text: `${before} ${text}`, label: text, says, needs: null }));
  return { items, isOptional: typed === "" || place.startsWith("[") };
}

/** What a word of a usage stands for: `<language>|default` is one of the languages, or just that word. */
function choices(word, values) {
  return word
    .split("|")
    .flatMap((part) => (/[<[]/.test(part) ? (values[part.replace(/[<>[\]]/g, "")] ?? []) : [{ text: part, says: "" }]))
    .filter(({ text }) => text !== "");
}
