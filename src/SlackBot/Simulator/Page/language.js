const rightToLeft = new Set(["ar", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"]);

/** The direction in which a language is written: `rtl` or `ltr`. */
export function directionOf(locale) {
  return rightToLeft.has(new Intl.Locale(locale).language) ? "rtl" : "ltr";
}

/** The name of a language in that language. */
export function nameOf(locale) {
  const name = new Intl.DisplayNames([locale], { type: "language", languageDisplay: "standard" }).of(locale);
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}
