import fc from "fast-check";
import { expect } from "vitest";
import { encodeParameters, signatureOf } from "../../src/emulator/webhooks/signature.ts";
import { offline } from "../../src/twilio/offline.ts";
import { signedNames } from "../../src/twilio/signed-names.ts";
import { createRandom } from "../bench/random.ts";
import { startAttackedLine } from "../helpers/attacked-line.ts";
import { tried } from "../helpers/cases.ts";
import { property } from "../helpers/property.ts";
import { form, send, type SentRequest } from "../helpers/signed-request.ts";

/** Which of the caught forms is parted anew, and what draws where. */
interface Parting {
  readonly which: number;
  readonly seed: number;
  /** At the names that Twilio uses, wherever they stand in the signed text; anywhere; or a few pairs only. */
  readonly how: "at names" | "anywhere" | "here and there" | "into the URL";
}

const partings: fc.Arbitrary<readonly Parting[]> = fc.array(
  fc.record({
    which: fc.nat(),
    seed: fc.nat(),
    how: fc.constantFrom("at names", "at names", "anywhere", "here and there", "into the URL"),
  }),
  { minLength: 300, maxLength: 300 },
);

/** Texts that their senders have written so that they can be parted anew. */
const baits = [
  "STOPFrom+15005550111",
  "STOPFrom+15005550111FromCityX",
  "STARTFrom+15005550112FromCityX",
  `CALLFrom+15005550111MessageSidSM${"3".repeat(32)}`,
  `5From+15005550111To+15005550001`,
];

property(
  "a signed form that is parted anew does nothing",
  { suite: "reparted", full: 10, short: 2, of: partings },
  async (some) => {
    const line = await startAttackedLine();
    for (const [place, body] of baits.entries())
      await line.twilio.text({ from: `+1500555012${place}`, to: "+15005550001", body });
    await line.after(30);
    const forms = line.twilio.requests().flatMap(({ method, url, parameters }) => {
      const pairs = Object.entries(parameters).toSorted(([a], [b]) => (a < b ? -1 : 1));
      return method === "POST" ? [{ url, pairs }] : [];
    });
    const names = [...new Set(forms.flatMap(({ pairs }) => pairs.map(([name]) => name)))];
    const before = await line.record();
    for (const parting of some) {
      const genuine = forms[parting.which % forms.length];
      if (genuine === undefined) throw new Error("Twilio has sent nothing yet");
      const request = part(genuine, parting, names);
      if (request === undefined) continue;
      const { status } = await send(line.url, request);
      tried({ [`parted anew, ${parting.how}`]: 1, [`parted anew, answered with ${status}`]: 1 });
      if (status === 403) continue;
      expect(status, JSON.stringify(request)).toSatisfy((one: number) => one < 500);
      if (status < 300)
        expect(decisive(genuine, request.pairs), JSON.stringify(request)).toEqual(decisive(genuine, genuine.pairs));
    }
    expect(await line.record()).toEqual(before);
    expect(line.faults()).toEqual([]);
  },
);

/** What a request says that is acted on: who is let through must have left that as it was. */
function decisive({ url }: Form, pairs: readonly Pair[]): readonly Pair[] {
  const { pathname } = new URL(url);
  const { call, leaving, connecting, rep, calledBack, text, textReport } = signedNames;
  const ofCalls = [call, leaving, connecting, rep, calledBack].flatMap(({ deciding }) => deciding);
  const deciding = new Set<string>({ "/sms": text.deciding, "/sms-status": textReport.deciding }[pathname] ?? ofCalls);
  return pairs.filter(([name]) => deciding.has(name)).toSorted(([a], [b]) => (a < b ? -1 : 1));
}

type Pair = readonly [name: string, value: string];

interface Form {
  readonly url: string;
  /** In the order in which they are signed. */
  readonly pairs: readonly Pair[];
}

interface Parted extends SentRequest {
  readonly pairs: readonly Pair[];
}

/** The same letters under the same signature, cut in other places; undefined where they come out as they were. */
function part(genuine: Form, { seed, how }: Parting, names: readonly string[]): Parted | undefined {
  const random = createRandom(seed);
  const { url, pairs } = genuine;
  const text = pairs.flat().join("");
  const tailEnd = how === "into the URL" ? Math.floor(random() * text.length) : 0;
  const parted =
    how === "here and there"
      ? altered(pairs, random)
      : cut(
          text.slice(tailEnd),
          how === "anywhere" ? anywhere(text, random) : placesOf(text.slice(tailEnd), names),
          random,
        );
  if (parted.length === 0 || (tailEnd === 0 && JSON.stringify(parted) === JSON.stringify(pairs))) return undefined;
  const headers = { ...form, "X-Twilio-Signature": signatureOf(offline.authToken, url, pairs) };
  const { pathname, search } = new URL(url);
  return {
    method: "POST",
    path: pathname + search + encodeURI(text.slice(0, tailEnd)),
    headers,
    body: encodeParameters(parted),
    pairs: parted,
  };
}

/** Where a name could begin, and where it ends. */
interface Place {
  readonly from: number;
  readonly until: number;
}

/** Every place at which one of the names stands, in a value or not. */
function placesOf(text: string, names: readonly string[]): Place[] {
  const places: Place[] = [];
  for (const name of names)
    for (let from = text.indexOf(name); from >= 0; from = text.indexOf(name, from + 1))
      places.push({ from, until: from + name.length });
  return places.toSorted((a, b) => a.from - b.from || a.until - b.until);
}

function anywhere({ length }: string, random: () => number): Place[] {
  const starts = Array.from({ length: 12 }, () => Math.floor(random() * length)).toSorted((a, b) => a - b);
  return [0, ...starts].map((from) => ({ from, until: Math.min(length, from + 1 + Math.floor(random() * 12)) }));
}

/** Cuts a text at some of the places: from the first on, in ascending order of the names, so that the signature fits. */
function cut(text: string, places: readonly Place[], random: () => number): Pair[] {
  const taken: Place[] = [];
  const nameOf = (place: Place | undefined) => (place === undefined ? "" : text.slice(place.from, place.until));
  for (const place of places) {
    const last = taken.at(-1);
    const fits = last === undefined ? place.from === 0 : place.from >= last.until && nameOf(place) > nameOf(last);
    if (fits && (last === undefined || random() < 0.8)) taken.push(place);
  }
  return taken.map((place, index) => [nameOf(place), text.slice(place.until, taken[index + 1]?.from)]);
}

/** A few neighbours run together, or names made longer or shorter. */
function altered(pairs: readonly Pair[], random: () => number): Pair[] {
  const parted = [...pairs];
  for (let times = 1 + Math.floor(random() * 3); times > 0; times -= 1) {
    const place = Math.floor(random() * (parted.length - 1));
    const [[name, value] = ["", ""], [next, nextValue] = ["", ""]] = [parted[place], parted[place + 1]];
    if (random() < 0.5) parted.splice(place, 2, [name, value + next + nextValue]);
    else {
      const whole = name + value;
      const end = 1 + Math.floor(random() * whole.length);
      parted[place] = [whole.slice(0, end), whole.slice(end)];
    }
  }
  return parted.every(([name], index) => index === 0 || (parted[index - 1]?.[0] ?? "") < name) ? parted : [];
}
