import { expect } from "vitest";
import type { Phone } from "../../src/emulator/phone.ts";

declare module "vitest" {
  // eslint-disable-next-line
  interface Matchers<T> {
    /** The two are in a talk with each other. */
    toBeTalkingTo(partner: Phone): T;
    /** The caller waits in that queue, at that place if one is said. */
    toBeWaitingIn(queue: string, where?: { readonly position: number }): T;
    /** Something that the person heard has these words in it. */
    toHaveHeard(words: string): T;
  }
}

/** How many lines of a call a message shows. */
const mostLines = 40;

/** What happened on a call, for a message that has to explain itself: of a long call, the end. */
export function transcript(phone: Phone): string {
  const [first] = phone.timeline;
  const lines = phone.timeline.map(
    ({ atMs, text }) => `  ${((atMs - (first?.atMs ?? 0)) / 1000).toFixed(2).padStart(8)} s  ${text}`,
  );
  const left = lines.length > mostLines ? [`  (${lines.length - mostLines} lines before)`] : [];
  return [`${phone.number} (${phone.status})`, ...left, ...lines.slice(-mostLines)].join("\n");
}

expect.extend({
  toBeTalkingTo(phone: Phone, partner: Phone) {
    const pass = phone.partner === partner;
    const wanted = `${phone.number} should${pass ? " not" : ""} be talking to ${partner.number}`;
    return { pass, message: () => [wanted, transcript(phone), transcript(partner)].join("\n\n") };
  },
  toBeWaitingIn(phone: Phone, queue: string, where?: { readonly position: number }) {
    const place = phone.queue;
    const pass = place?.name === queue && (where === undefined || place.position === where.position);
    const is = place === undefined ? "in no queue" : `in ${place.name}, place ${place.position}`;
    const wanted = `${phone.number} is ${is}; wanted was${pass ? " not" : ""} ${queue}, place ${where?.position ?? "any"}`;
    return { pass, message: () => [wanted, transcript(phone)].join("\n\n") };
  },
  toHaveHeard(phone: Phone, words: string) {
    const pass = phone.heard.some(({ text }) => text.includes(words));
    const wanted = `${phone.number} should${pass ? " not" : ""} have heard ${JSON.stringify(words)}`;
    return { pass, message: () => [wanted, transcript(phone)].join("\n\n") };
  },
});
