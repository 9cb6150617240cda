// Before the first paint, so that a chosen theme does not flash up as the other.
try {
  const theme = localStorage.getItem("simulator-theme");
  if (theme === "light" || theme === "dark") {
    document.documentElement.dataset.theme = theme;
  }
} catch {
  // Storage is blocked: the system's theme holds.
}
