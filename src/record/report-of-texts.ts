import { type Kysely, sql } from "kysely";
import { type Listing, pagesOf, pageSize, type Period } from "./report.ts";
import type { Schema } from "./schema.ts";

/** A text from somebody as a report tells it; the names are those of the columns. What is not known is null. */
export interface ReportedText {
  /** Twilio's MessageSid. */
  readonly message: string;
  readonly customer: string;
  /** In UTC, as ISO 8601 has it. */
  readonly received: string;
  /** How it was understood: `rating 5, call-me`. */
  readonly reading: string | null;
  /** Null where it is forgotten. */
  readonly text: string | null;
  readonly pictures: number | null;
}

/** The columns of a report of texts, in order. */
export const textColumns = [
  "message",
  "customer",
  "received",
  "reading",
  "text",
  "pictures",
] as const satisfies readonly (keyof ReportedText)[];

/** Reads the texts that came in in a period out of the record. */
export class ReportOfTexts implements Listing<ReportedText> {
  readonly #kysely: Kysely<Schema>;
  readonly #hasThem: boolean;

  /** Of texts, records of older versions have no more than the SIDs. */
  constructor(kysely: Kysely<Schema>, hasThem: boolean) {
    this.#kysely = kysely;
    this.#hasThem = hasThem;
  }

  async count(period: Period): Promise<number> {
    if (!this.#hasThem) return 0;
    const { texts } = await this.#within(period)
      .select((of) => of.fn.countAll<number>().as("texts"))
      .executeTakeFirstOrThrow();
    return texts;
  }

  /** The texts in the order in which they came, some at a time. */
  async *pages(period: Period): AsyncGenerator<readonly ReportedText[], void, void> {
    if (this.#hasThem) yield* pagesOf((after: Row | undefined) => this.#page(period, after), reported);
  }

  async close(): Promise<void> {
    await this.#kysely.destroy();
  }

  #within({ fromMs, toMs }: Period) {
    return this.#kysely
      .selectFrom("texts_in")
      .where("customer", "is not", null)
      .where("heard_ms", ">=", fromMs)
      .where("heard_ms", "<", toMs);
  }

  #page({ fromMs, toMs }: Period, after: Row | undefined): Promise<Row[]> {
    return this.#within({ fromMs: after?.heard_ms ?? fromMs, toMs })
      .select(["message_sid", "heard_ms", sql<string>`customer`.as("customer"), "reading", "body", "photos"])
      .$if(after !== undefined, (query) =>
        query.where((of) =>
          of(of.refTuple("heard_ms", "message_sid"), ">", of.tuple(after?.heard_ms ?? 0, after?.message_sid ?? "")),
        ),
      )
      .orderBy("heard_ms")
      .orderBy("message_sid")
      .limit(pageSize)
      .execute();
  }
}

interface Row {
  readonly message_sid: string;
  readonly heard_ms: number;
  readonly customer: string;
  readonly reading: string | null;
  readonly body: string | null;
  readonly photos: number | null;
}

function reported({ message_sid, customer, heard_ms, reading, body, photos }: Row): ReportedText {
  const received = new Date(heard_ms).toISOString();
  return { message: message_sid, customer, received, reading, text: body, pictures: photos };
}
