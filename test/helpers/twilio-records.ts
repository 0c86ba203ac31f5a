/** What the stand-in answers to one request. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** An error as Twilio's REST API words it. */
export function refusal(status: number, code: number, message: string): Answer {
  return { status, body: { code, message, more_info: `https://www.twilio.com/docs/errors/${code}`, status } };
}

type JsonRecord = Record<string, unknown> & { readonly sid: string };

/** The queues and phone numbers of one account, and what Twilio's REST API says about them. */
export class AccountRecords {
  readonly queues: JsonRecord[] = [];
  readonly numbers: JsonRecord[] = [];
  /** Twilio once refused a second queue of a name; by default it is refused here too. */
  namesAreUnique = true;
  readonly #accountSid: string;

  constructor(accountSid: string) {
    this.#accountSid = accountSid;
  }

  /** Puts a queue into the account; `createdAt` is in seconds after the account's first day. */
  addQueue(name: string, { sid = sidOf("QU", this.queues.length), createdAt = 0, maxSize = 100 } = {}): string {
    this.queues.push({
      ...this.#common(sid, "Queues"),
      friendly_name: name,
      max_size: maxSize,
      current_size: 0,
      average_wait_time: 0,
      date_created: rfc2822(createdAt),
      date_updated: rfc2822(createdAt),
    });
    return sid;
  }

  /** Puts a number into the account, set as a new one is, or as said. */
  addNumber(phoneNumber: string, settings: Readonly<Record<string, string | null>> = {}): string {
    const sid = sidOf("PN", this.numbers.length);
    this.numbers.push({
      ...this.#common(sid, "IncomingPhoneNumbers"),
      phone_number: phoneNumber,
      capabilities: { voice: true, sms: true, mms: true, fax: false },
      friendly_name: phoneNumber,
      voice_url: "https://demo.twilio.com/welcome/voice/",
      voice_method: "POST",
      voice_fallback_url: "",
      voice_fallback_method: "POST",
      status_callback: "",
      status_callback_method: "POST",
      voice_application_sid: "",
      trunk_sid: null,
      sms_url: "https://example.com/sms",
      date_created: rfc2822(0),
      date_updated: rfc2822(0),
      ...settings,
    });
    return sid;
  }

  answer(method: string, path: string, url: URL, form: Readonly<Record<string, string>>): Answer {
    const [, resource, sid] = /^\/(Queues|IncomingPhoneNumbers)(?:\/(\w+))?\.json$/.exec(path) ?? [];
    if (method === "GET" && resource !== undefined && sid === undefined) return this.#list(resource, url);
    if (method === "POST" && resource === "Queues" && sid === undefined) return this.#createQueue(form);
    if (method === "POST" && resource === "IncomingPhoneNumbers" && sid !== undefined)
      return this.#updateNumber(sid, form) ?? notFound(url.pathname);
    return notFound(url.pathname);
  }

  #list(resource: string, url: URL): Answer {
    const records = resource === "Queues" ? this.queues : this.numbers.filter((number) => matches(number, url));
    const size = Number(url.searchParams.get("PageSize") ?? 50);
    if (size > 1000) return refusal(400, 20007, "Page size too large");
    const page = Number(url.searchParams.get("Page") ?? 0);
    const next = new URL(url);
    next.searchParams.set("Page", String(page + 1));
    const isLast = (page + 1) * size >= records.length;
    const envelope = {
      page,
      page_size: size,
      uri: url.pathname,
      next_page_uri: isLast ? null : next.pathname + next.search,
    };
    const key = resource === "Queues" ? "queues" : "incoming_phone_numbers";
    return { status: 200, body: { ...envelope, [key]: records.slice(page * size, (page + 1) * size) } };
  }

  #createQueue({ FriendlyName: name, MaxSize: maxSize }: Readonly<Record<string, string>>): Answer {
    if (name === undefined || name.length > 64) return refusal(400, 20002, "Invalid FriendlyName");
    if (this.namesAreUnique && this.queues.some((queue) => queue.friendly_name === name))
      return refusal(400, 20001, `Queue with friendly name ${name} already exists`);
    this.addQueue(name, { createdAt: this.queues.length, maxSize: Number(maxSize ?? 100) });
    return { status: 201, body: this.queues.at(-1) };
  }

  #updateNumber(sid: string, form: Readonly<Record<string, string>>): Answer | undefined {
    const number = this.numbers.find((one) => one.sid === sid);
    if (number === undefined) return undefined;
    for (const [name, value] of Object.entries(form)) number[snakeCase(name)] = value;
    return { status: 200, body: number };
  }

  #common(sid: string, resource: string) {
    const uri = `/2010-04-01/Accounts/${this.#accountSid}/${resource}/${sid}.json`;
    return { sid, account_sid: this.#accountSid, uri };
  }
}

/** The nth SID of a kind. */
export function sidOf(prefix: string, index: number): string {
  return prefix + index.toString(16).padStart(32, "0");
}

/** Twilio's filter finds every number that has the wanted digits somewhere in it. */
function matches(number: JsonRecord, url: URL): boolean {
  const wanted = url.searchParams.get("PhoneNumber");
  return wanted === null || String(number.phone_number).includes(wanted);
}

function notFound(path: string): Answer {
  return refusal(404, 20404, `The requested resource ${path} was not found`);
}

function rfc2822(seconds: number): string {
  return new Date(Date.UTC(2026, 0, 1) + seconds * 1000).toUTCString().replace("GMT", "+0000");
}

function snakeCase(name: string): string {
  return name.replace(/(?<!^)[A-Z]/g, "_$&").toLowerCase();
}
