import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Form, PartingCheck, signedText } from "../../src/twilio/parting.ts";
import { readSignedText } from "../../src/twilio/reading.ts";
import { couldBeTwilios } from "../../src/twilio/request-shape.ts";
import { signedNames } from "../../src/twilio/signed-names.ts";
import { cases, inFull } from "../helpers/cases.ts";
import { fromPieces, rePartings } from "../helpers/re-partings.ts";
import { startApp } from "../helpers/start-app.ts";
import fixture from "../fixtures/genuine-forms.json" with { type: "json" };

/** A form as Twilio sends it. */
interface GenuineForm {
  readonly about: string;
  readonly path: string;
  readonly kind: keyof typeof signedNames;
  readonly form: Readonly<Record<string, string>>;
}

/** A corpus of them, for every URL. */
const genuineForms = fixture.forms as unknown as readonly GenuineForm[];

const accountSid = `AC${"0".repeat(32)}`;

/** What a parting of a form's text decides otherwise than the form itself, if it is let in. */
function forgedBy(genuine: GenuineForm, parting: Form, check: PartingCheck): string[] {
  const { kind, path, form } = genuine;
  if (
    !couldBeTwilios("POST", { path, form: parting }) ||
    !check.isTwilios(parting, signedText(parting), signatureOf(form))
  )
    return [];
  const changed = signedNames[kind].deciding.filter((name) => parting[name] !== form[name]);
  return changed.map((name) => `${name}: ${String(parting[name])}`);
}

/** Stands for the signature, by which readings are kept: the same text has the same. */
function signatureOf(form: Form): string {
  return signedText(form);
}

describe("what Twilio sends is taken", () => {
  test.each(genuineForms)("at $path: $about", ({ path, kind, form }) => {
    expect(couldBeTwilios("POST", { path, form })).toBe(true);
    expect(new PartingCheck(signedNames[kind], accountSid).isTwilios(form, signedText(form), signatureOf(form))).toBe(
      true,
    );
  });

  test.each(genuineForms.filter(({ about }) => !about.startsWith("WhatsApp")))(
    "and read the same when it is read in full: $about",
    ({ kind, form }) => {
      const reading = readSignedText(signedText(form), signedNames[kind].known);

      for (const name of signedNames[kind].deciding) expect(reading?.get(name)).toBe(form[name]);
    },
  );

  test("by the application too", async () => {
    const app = startApp({ env: { SMS_FROM: "+15005550001", TIME_ZONE: "UTC", DATABASE_URL: "sqlite::memory:" } });

    const refused: string[] = [];
    for (const { about, path, form } of genuineForms) {
      const response = await app.signedForm(path, form);
      if (!response.ok) refused.push(`${about}: ${response.status}`);
    }

    expect(refused).toEqual([]);
  });
});

/** One in so many partings is tried: of every form in full, otherwise of a third of them. */
const stride = inFull ? 3 : 10;
const someForms = genuineForms.filter((_, i) => inFull || i % 3 === 0);

describe("no other parting of it decides anything else", () => {
  test.each(someForms)("at $path: $about", (genuine) => {
    const check = new PartingCheck(signedNames[genuine.kind], accountSid);
    const text = signedText(genuine.form);

    const forged: string[] = [];
    let tried = 0;
    for (const [i, parting] of [...rePartings(genuine.form)].entries()) {
      if (i % stride !== genuine.about.length % stride || signedText(parting) !== text) continue;
      tried += 1;
      forged.push(...forgedBy(genuine, parting, check));
    }

    expect(tried).toBeGreaterThan(20);
    expect(forged.slice(0, 3)).toEqual([]);
  });

  test("wherever it is cut", () => {
    const checks = new Map(
      Object.entries(signedNames).map(([kind, names]) => [kind, new PartingCheck(names, accountSid)]),
    );
    const cuts = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 12 })), { maxLength: 12 });

    fc.assert(
      fc.property(fc.constantFrom(...genuineForms), cuts, (genuine, where) => {
        const check = checks.get(genuine.kind);
        const parting = fromPieces(genuine.form, where);
        if (check === undefined || parting === undefined) return;

        expect(forgedBy(genuine, parting, check)).toEqual([]);
      }),
      cases(20_000),
    );
  });

  test("and none is answered", async () => {
    const app = startApp({ env: { SMS_FROM: "+15005550001", TIME_ZONE: "UTC", DATABASE_URL: "sqlite::memory:" } });

    const answered: string[] = [];
    for (const { path, kind, form, about } of genuineForms.filter((_, i) => i % 4 === 0)) {
      const signature = app.signedForm(path, form).get("X-Twilio-Signature");
      const others = [...rePartings(form)].filter(
        (parting) =>
          signedText(parting) === signedText(form) &&
          signedNames[kind].deciding.some((name) => parting[name] !== form[name]),
      );
      for (const parting of others.filter((_, i) => i % Math.ceil(others.length / 5) === 0)) {
        const response = await app.request().post(path).type("form").send(parting).set("X-Twilio-Signature", signature);
        if (response.status !== 403) answered.push(`${about}: ${JSON.stringify(parting)}`);
      }
    }

    expect(answered).toEqual([]);
  });
});

test.each(genuineForms)(
  "the end of a URL is no beginning of a form, nor the other way: $about",
  ({ path, kind, form }) => {
    const check = new PartingCheck(signedNames[kind], accountSid);
    const whole = path + signedText(form);

    const taken: string[] = [];
    for (let cut = 2; cut < path.length + 120 && cut < whole.length; cut += 1) {
      const url = whole.slice(0, cut);
      const begin = whole.indexOf("AccountSid", cut);
      const names = [1, 2, 3, 4, begin - cut, begin - cut + "AccountSid".length];
      for (const name of names.filter((length) => length > 0).map((length) => whole.slice(cut, cut + length))) {
        const rest = Object.entries(form).filter(([other]) => other > name && whole.indexOf(other, cut) > cut);
        const value = whole.slice(cut + name.length, begin < 0 ? undefined : Math.max(begin, cut + name.length));
        for (const parting of [
          { [name]: value, ...Object.fromEntries(rest) },
          { [name]: whole.slice(cut + name.length) },
        ])
          if (cut !== path.length && url + signedText(parting) === whole && isTaken(check, url, parting))
            taken.push(url);
      }
    }

    expect(taken).toEqual([]);
  },
);

function isTaken(check: PartingCheck, path: string, form: Form): boolean {
  return couldBeTwilios("POST", { path, form }) && check.isTwilios(form, signedText(form), path);
}

test("a form of thousands of names costs little, and the second time next to nothing", () => {
  const form = {
    ...genuineForms.find(({ kind }) => kind === "text")?.form,
    Body: "From+1To+1OptOutTypeSTOP".repeat(1300),
  };
  const check = new PartingCheck(signedNames.text, accountSid);
  const time = () => {
    const startedMs = performance.now();
    expect(check.isTwilios(form, signedText(form), "one")).toBe(false);
    return performance.now() - startedMs;
  };

  expect(time()).toBeLessThan(1000);
  expect(Math.min(time(), time(), time())).toBeLessThan(20);
});

test("a form of another account is not ours", () => {
  const { form } = genuineForms[0] ?? { form: {} };
  const check = new PartingCheck(signedNames.call, `AC${"1".repeat(32)}`);

  expect(check.isTwilios(form, signedText(form), "one")).toBe(false);
});
