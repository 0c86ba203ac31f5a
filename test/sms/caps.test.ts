import { expect, test } from "vitest";
import { readConfig } from "../../src/config.ts";
import type { CallEvent } from "../../src/record/call-events.ts";
import { nextStep } from "../../src/sms/events/next-step.ts";
import { textIsTaken } from "../../src/sms/events/sending-ends.ts";
import { cappedUntil, loadBegun } from "../../src/sms/events/texts-are-capped.ts";
import { newText, type TextRow, texts } from "../../src/record/tables/texts.ts";
import { Book } from "../helpers/book.ts";
import { describeDatabases } from "../helpers/databases.ts";

const hour = 3600;
const { texting } = readConfig({ SMS_FROM: "+15005550001", TIME_ZONE: "UTC", TEXTS_PER_HOUR: "3", TEXTS_PER_DAY: "5" });
if (texting === undefined) throw new Error("texting is off");
const rules = { ...texting, perSecond: 100, offersCallBack: false };

/** A process that sends from the same outbox as others. */
class Process {
  readonly book: Book;
  readonly sent: string[] = [];
  readonly told: CallEvent[] = [];
  readonly #name: string;

  constructor(book: Book, name: string) {
    this.book = book;
    this.#name = name;
  }

  async write(id: string, kind: TextRow["kind"] = "reply", lifeSeconds = 12 * hour): Promise<void> {
    const { nowMs } = this.book;
    const times = { writtenMs: nowMs, dueMs: nowMs, expiresMs: nowMs + lifeSeconds * 1000 };
    const text = newText({
      id,
      kind,
      number: "+15005550111",
      callSid: null,
      sender: null,
      body: `text ${id}`,
      ...times,
    });
    const { statement, values } = texts.insert(text);
    await this.book.ask((tx) => tx.run(statement, ...values));
  }

  /** Sends what can go out within a minute. */
  async send(): Promise<void> {
    for (let i = 0; i < 60; i += 1) {
      const step = await this.book.decide(nextStep, { holder: this.#name, rules });
      this.told.push(...this.book.told.splice(0));
      this.book.after(1);
      if (step.kind !== "send") continue;
      this.sent.push(step.text.id);
      const taken = { sid: `SM-${step.text.id}`, status: "queued" };
      await this.book.decide(textIsTaken, { text: step.text, taken });
    }
  }

  caps(): unknown[] {
    return this.told.flatMap(({ event, cap }) => (event === "cap.reached" ? cap : []));
  }
}

describeDatabases("caps on texts", (kind) => {
  test("hold across a restart and for all processes together, are told once, and end with their windows", async () => {
    const open = await kind.create();
    const one = new Process(await Book.over(open()), "one");
    const other = () => (kind.isShared ? Book.over(open()) : Promise.resolve(one.book));
    for (let i = 0; i < 9; i += 1) await one.write(`t${i}`);
    await one.write("bye", "farewell");
    await one.send();
    expect(one.sent).toEqual(["t0", "t1", "t2", "bye"].toSorted());

    const two = new Process(await other(), "two");
    two.book.nowMs = one.book.nowMs;
    two.book.after(40);
    await two.write("bye2", "farewell");
    await two.send();
    expect(two.sent).toEqual(["bye2"]);
    expect([one.caps(), two.caps()]).toEqual([["TEXTS_PER_HOUR"], []]);

    two.book.after(hour);
    await two.send();
    expect(two.sent).toEqual(["bye2", "t3", "t4"]);
    expect(two.caps()).toEqual(["TEXTS_PER_DAY"]);
    const dropped = two.told.filter(({ event }) => event === "text.dropped");
    expect(dropped.map(({ id, reason }) => `${id} ${reason}`)).toEqual(
      ["t5", "t6", "t7", "t8"].map((id) => `${id} too many`),
    );

    two.book.after(24 * hour);
    await two.write("next day");
    await two.send();
    expect(two.sent.at(-1)).toBe("next day");
  });

  test("do not hold for hours after a clock has been put back by hours", async () => {
    const one = new Process(await Book.open(kind), "one");
    const cappedUntilMs = () => one.book.ask(async (tx, moment) => cappedUntil(await loadBegun(tx, rules, moment)));
    one.book.after(2 * hour);
    for (let i = 0; i < 3; i += 1) await one.write(`t${i}`);
    await one.send();
    expect(await cappedUntilMs()).toBeGreaterThan(one.book.nowMs);

    one.book.after(-2 * hour);

    expect(await cappedUntilMs()).toBeUndefined();
  });
});
