const day = 86_400_000;

const tokens = {
  date_num: (moment) => moment.format({ year: "numeric", month: "2-digit", day: "2-digit" }),
  date: (moment) => moment.format({ year: "numeric", month: "long", day: "numeric" }),
  date_short: (moment) => moment.format({ year: "numeric", month: "short", day: "numeric" }),
  date_long: (moment) => moment.format({ weekday: "long", year: "numeric", month: "long", day: "numeric" }),
  date_pretty: (moment, isFirst) => moment.nearDay(isFirst) ?? tokens.date(moment),
  date_short_pretty: (moment, isFirst) => moment.nearDay(isFirst) ?? tokens.date_short(moment),
  date_long_pretty: (moment, isFirst) => moment.nearDay(isFirst) ?? tokens.date_long(moment),
  time: (moment) => moment.format({ hour: "numeric", minute: "2-digit" }),
  time_secs: (moment) => moment.format({ hour: "numeric", minute: "2-digit", second: "2-digit" }),
  ago: (moment) => moment.ago(),
};

/**
 * The text of `<!date^seconds^format|fallback>` as its reader sees it. Where it begins a line (`isFirst`), so does the
 * name of a near day with a capital.
 * @param reader the reader's `locale` and `timeZone`.
 * @returns the fallback where the format has a token that Slack does not know.
 */
export function formatDate({ seconds, format, fallback, isFirst }, reader, now = Date.now()) {
  const moment = new Moment(new Date(seconds * 1000), reader, now);
  let known = true;
  const text = format.replace(/\{(\w+)\}/g, (_, token, at) => {
    known &&= Object.hasOwn(tokens, token);
    return known ? tokens[token](moment, isFirst && at === 0) : "";
  });
  return known && !Number.isNaN(moment.time.getTime()) ? text : fallback;
}

/** The time of day as the reader writes it. */
export function formatTime(milliseconds, reader) {
  return tokens.time(new Moment(new Date(milliseconds), reader, milliseconds));
}

/** The day, with its name, as the reader writes it. */
export function formatDay(milliseconds, reader, now = Date.now()) {
  return tokens.date_long_pretty(new Moment(new Date(milliseconds), reader, now), true);
}

/** Which day it is where the reader is: equal for equal days. */
export function dayKey(milliseconds, { timeZone }) {
  return new Intl.DateTimeFormat("sv", { timeZone }).format(milliseconds);
}

class Moment {
  constructor(time, reader, now) {
    Object.assign(this, { time, reader, now });
  }

  format(options) {
    const { locale, timeZone } = this.reader;
    return Number.isNaN(this.time.getTime())
      ? ""
      : new Intl.DateTimeFormat(locale, { ...options, timeZone }).format(this.time);
  }

  /** Yesterday, today or tomorrow in words; null for any other day. */
  nearDay(isFirst) {
    if (Number.isNaN(this.time.getTime())) {
      return "";
    }
    const away = [-1, 0, 1].find(
      (days) => dayKey(this.now + days * day, this.reader) === dayKey(this.time.getTime(), this.reader),
    );
    if (away === undefined) {
      return null;
    }
    const words = this.#relative().format(away, "day");
    return isFirst ? words.charAt(0).toLocaleUpperCase(this.reader.locale) + words.slice(1) : words;
  }

  ago() {
    const seconds = (this.time.getTime() - this.now) / 1000;
    const [size, unit] = [
      [86_400, "day"],
      [3_600, "hour"],
      [60, "minute"],
      [1, "second"],
    ].find(([size]) => Math.abs(seconds) >= size) ?? [1, "second"];
    return this.#relative().format(Math.trunc(seconds / size), unit);
  }

  #relative() {
    return new Intl.RelativeTimeFormat(this.reader.locale, { numeric: "auto" });
  }
}
