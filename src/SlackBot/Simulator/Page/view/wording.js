/** The few words that Slack itself would say in the reader's language. */
const onlyYou = {
  ar: "مرئي لك فقط",
  de: "Nur für dich sichtbar",
  en: "Only visible to you",
  es: "Solo visible para ti",
  fr: "Visible par vous uniquement",
  it: "Visibile solo a te",
  ja: "あなただけに表示されています",
  pl: "Widoczne tylko dla Ciebie",
  pt: "Visível apenas para você",
};

const rewording = {
  ar: "{count, plural, zero {لا إنذارات} one {إنذار واحد} two {إنذاران} few {# إنذارات} many {# إنذارًا} other {# إنذار}}",
  de: "{count, plural, one {# Störung} other {# Störungen}}",
  en: "{count, plural, one {# alarm} other {# alarms}}",
  es: "{count, plural, one {# alarma} many {# de alarmas} other {# alarmas}}",
  fr: "{count, plural, one {# alarme} many {# d’alarmes} other {# alarmes}}",
  it: "{count, plural, one {# allarme} many {# di allarmi} other {# allarmi}}",
  ja: "{count, plural, other {# 件の警報}}",
  pl: "{count, plural, one {# alarm} few {# alarmy} many {# alarmów} other {# alarmu}}",
  pt: "{count, plural, one {# alarme} many {# de alarmes} other {# alarmes}}",
};

export function onlyVisibleToYou(locale) {
  return of(onlyYou, locale);
}

/** Other words for the number of alerts, as an example for `/wording set`. */
export function exampleWording(locale) {
  return of(rewording, locale);
}

function of(texts, locale) {
  return texts[new Intl.Locale(locale).language] ?? texts.en;
}
