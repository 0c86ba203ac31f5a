/** Something that Twilio does and this emulator does not: no error of Twilio's, and told apart from them. */
export interface NotEmulated {
  /** What was asked for: `<Pay>`, `<Dial record="true">`, `GET /Conferences.json`. Each thing is reported once. */
  readonly what: string;
  /** A sentence on it. */
  readonly message: string;
  /** When it was asked for first, in milliseconds since 1970. */
  readonly atMs: number;
  /** The call that asked for it first, and the document that it stood in. */
  readonly callSid: string | undefined;
  readonly url: string | undefined;
  /** How many times it has been asked for. */
  readonly times: number;
}

/** Who asked for something, when, and where. */
export type Occasion = Pick<NotEmulated, "atMs" | "callSid" | "url">;

/** Ends a test that relies on something that this emulator does not do. */
export class NotEmulatedError extends Error {
  readonly findings: readonly NotEmulated[];

  constructor(findings: readonly NotEmulated[]) {
    super(findings.map(({ message }) => message).join("\n"));
    this.name = "NotEmulatedError";
    this.findings = findings;
  }
}

/** What has been asked for in vain so far. */
export class Findings {
  readonly #found = new Map<string, NotEmulated & { times: number }>();
  #news: NotEmulated[] = [];

  /** Notes something; gives the finding when it is new. */
  add(what: string, occasion: Occasion): NotEmulated | undefined {
    const known = this.#found.get(what);
    if (known !== undefined) {
      known.times += 1;
      return undefined;
    }
    const finding = { what, message: sentenceOn(what), ...occasion, times: 1 };
    this.#found.set(what, finding);
    this.#news.push(finding);
    return finding;
  }

  /** All of it, oldest first. */
  toArray(): readonly NotEmulated[] {
    return [...this.#found.values()];
  }

  /** Throws a {@link NotEmulatedError} of what has been found since it was asked last; silent when that is nothing. */
  throwNews(): void {
    const news = this.#news;
    this.#news = [];
    if (news.length > 0) throw new NotEmulatedError(news);
  }

  clear(): void {
    this.#found.clear();
    this.#news = [];
  }
}

/** What a person reads about something that is not emulated. */
export function sentenceOn(what: string): string {
  return `the emulator does not carry out ${what}; Twilio does`;
}
