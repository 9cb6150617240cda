const patience = 20_000;

/** The workspace as a person sees it: people, channels, and the commands described in their language. */
export function fetchWorkspace(personId) {
  const query = personId ? `?person=${encodeURIComponent(personId)}` : "";
  return fetchJson(`/simulator/workspace${query}`);
}

/** Has the server sign the command as Slack would and send it to the bot; gives what came of it. */
export function sendCommand(command) {
  return fetchJson("/simulator/commands", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(command),
  });
}

async function fetchJson(path, options = {}) {
  const response = await fetch(path, { ...options, signal: AbortSignal.timeout(patience) });
  if (!response.ok) {
    const problem = await response.json().catch(() => ({}));
    throw new Error(problem.detail ?? `${path} answered ${response.status}.`);
  }
  return response.json();
}
