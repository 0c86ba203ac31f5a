import { expect } from "vitest";
import type { Phone } from "../../src/emulator/phone.ts";

declare module "vitest" {
  interface Matchers<T> {
    /** The two are in a talk with each other. */
    toBeTalkingTo(partner: Phone): T;
    /** The caller waits in that queue, at that place if one is said. */
    toBeWaitingIn(queue: string, where?: { readonly position: number }): T;
    /** Something that the person heard has these words in it. */
    toHaveHeard(words: string): T;
    /** Twilio has asked for documents again and again on this call, with hardly any time between. */
    toGoInCircles(): T;
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

/** What somebody is doing at this moment. */
function doing(phone: Phone): string {
  if (phone.partner !== undefined) return `talks to ${phone.partner.number}`;
  if (phone.queue !== undefined) return `waits in ${phone.queue.name}, place ${phone.queue.position}`;
  if (phone.listensOn !== undefined) return `listens on ${phone.listensOn}`;
  return phone.isOver ? `has ended (${phone.status})` : `is ${phone.status}`;
}

/** More requests of one call than that within ten seconds are too many: even a rep's Dial of one second takes that long. */
const mostInTenSeconds = 20;

/** The most requests of a call within ten seconds. */
function busiestTenSeconds({ timeline }: Phone): number {
  const asked = timeline.filter(({ text }) => text.startsWith("Twilio asks "));
  return Math.max(
    0,
    ...asked.map(({ atMs }) => asked.filter((one) => one.atMs >= atMs && one.atMs < atMs + 10_000).length),
  );
}

expect.extend({
  toGoInCircles(phone: Phone) {
    const requests = busiestTenSeconds(phone);
    const pass = requests > mostInTenSeconds;
    const wanted = `Twilio asked ${requests} times within ten seconds on the call of ${phone.number}; ${mostInTenSeconds} are usual at most`;
    return { pass, message: () => [wanted, transcript(phone)].join("\n\n") };
  },
  toBeTalkingTo(phone: Phone, partner: Phone) {
    const pass = phone.partner === partner;
    const wanted = `${phone.number} should${pass ? " not" : ""} be talking to ${partner.number}, but ${doing(phone)}`;
    return { pass, message: () => [wanted, transcript(phone), transcript(partner)].join("\n\n") };
  },
  toBeWaitingIn(phone: Phone, queue: string, where?: { readonly position: number }) {
    const place = phone.queue;
    const pass = place?.name === queue && (where === undefined || place.position === where.position);
    const wanted = `${phone.number} should${pass ? " not" : ""} be waiting in ${queue}, place ${where?.position ?? "any"}, but ${doing(phone)}`;
    return { pass, message: () => [wanted, transcript(phone)].join("\n\n") };
  },
  toHaveHeard(phone: Phone, words: string) {
    const pass = phone.heard.some(({ text }) => text.includes(words));
    const wanted = `${phone.number} should${pass ? " not" : ""} have heard ${JSON.stringify(words)}`;
    return { pass, message: () => [wanted, transcript(phone)].join("\n\n") };
  },
});
