/** Minutes and seconds as a stopwatch shows them, `2:05`, and from an hour on `1:02:05`; the script counts on in the same way. */
export function stopwatchTime(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const two = (value: number) => String(value).padStart(2, "0");
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}

/** The same where there may be nothing to count. */
export function seconds(value: number | undefined): string {
  return value === undefined ? "–" : stopwatchTime(value);
}

/** A length of time in words, for an ear: `2 minutes`. */
export function spokenTime(value: number): string {
  if (value < 60) return counted(Math.round(value), "second");
  if (value < 3600) return counted(Math.round(value / 60), "minute");
  return counted(Math.round(value / 360) / 10, "hour");
}

/** How long somebody will probably wait. */
export function estimate(value: number): string {
  if (value < 10) return "any moment";
  return value < 60 ? `about ${Math.round(value)} s` : `about ${Math.round(value / 60)} min`;
}

/** How many there are of something. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** A share from 0 to 1 in per cent. */
export function percent(share: number | undefined): string {
  return share === undefined ? "–" : `${Math.round(share * 100)} %`;
}

/** Times of day as the clock of a zone shows them. */
export class DayClock {
  readonly #time: Intl.DateTimeFormat;
  readonly #date: Intl.DateTimeFormat;
  readonly #precise: Intl.DateTimeFormat;

  constructor(timeZone: string) {
    const time = { hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone } as const;
    this.#time = new Intl.DateTimeFormat("en-GB", time);
    const date = { ...time, weekday: "short", day: "numeric", month: "short" } as const;
    this.#date = new Intl.DateTimeFormat("en-GB", date);
    this.#precise = new Intl.DateTimeFormat("en-GB", { ...date, second: "2-digit" });
  }

  /** `Fri 27 Nov, 14:05:09` */
  precise(atMs: number): string {
    return this.#precise.format(atMs);
  }

  /** `14:05` */
  time(atMs: number): string {
    return this.#time.format(atMs);
  }

  /** `Fri 27 Nov, 14:05` */
  date(atMs: number): string {
    return this.#date.format(atMs);
  }
}
