import type { Numbers } from "../calls/numbers.ts";
import { knowsRefusal } from "./refusal.ts";
import { knowsFailure } from "./failures.ts";

/** What becomes of the texts to a telephone. */
export type Reception =
  | /** They arrive. */ { readonly kind: "delivered" }
  | /** They arrive, but the carrier never says so. */ { readonly kind: "no-receipt" }
  | /** Twilio does not take them: code 21xxx at once. */ { readonly kind: "refused"; readonly errorCode: number }
  | /** Twilio cannot hand them to the carrier. */ { readonly kind: "failed"; readonly errorCode: number }
  | /** The carrier cannot hand them over. */ { readonly kind: "undelivered"; readonly errorCode: number };

export type ReceptionKind = Reception["kind"];

/** The numbers with which Twilio lets one try refusals (twilio.com/docs/iam/test-credentials); they are no good as telephones. */
const refusals: Readonly<Record<string, number>> = {
  "+15005550001": 21_211,
  "+15005550002": 21_612,
  "+15005550003": 21_408,
  "+15005550004": 21_610,
  "+15005550009": 21_614,
};

/** Decided by Twilio itself before a carrier hears of the text. */
const failedAtTwilio = new Set([30_001, 30_002, 30_007, 30_022, 30_023, 30_027, 30_032, 30_034]);

/** What becomes of texts, by the number they are sent to. */
export class Receptions {
  readonly #chosen = new Map<string, Reception>();
  readonly #numbers: () => Numbers;

  constructor(numbers: () => Numbers) {
    this.#numbers = numbers;
  }

  /** Says what becomes of the texts to a number from now on. Throws when the code is none that could be. */
  set(number: string, reception: Reception): void {
    const { kind } = reception;
    if (kind === "refused" && !knowsRefusal(reception.errorCode)) throw unknown(reception.errorCode, "refuses a text");
    if ((kind === "failed" || kind === "undelivered") && !knowsFailure(reception.errorCode))
      throw unknown(reception.errorCode, "says that a text has not arrived");
    this.#chosen.set(number, reception);
  }

  /**
   * What becomes of a text to a number: what was said, else what its digits say.
   *
   * +1 500 555 30NN meets error 300NN on the way, for instance 3006 a landline
   * and 3003 a telephone that is off.
   */
  of(number: string): Reception {
    const chosen = this.#chosen.get(number);
    if (chosen !== undefined || this.#numbers().named(number) !== undefined) return chosen ?? { kind: "delivered" };
    const refusal = Object.hasOwn(refusals, number) ? refusals[number] : undefined;
    if (refusal !== undefined) return { kind: "refused", errorCode: refusal };
    const [, digits] = /^\+150055530(\d\d)$/.exec(number) ?? [];
    const errorCode = digits === undefined ? 0 : 30_000 + Number(digits);
    if (!knowsFailure(errorCode)) return { kind: "delivered" };
    return { kind: failedAtTwilio.has(errorCode) ? "failed" : "undelivered", errorCode };
  }

  clear(): void {
    this.#chosen.clear();
  }
}

function unknown(errorCode: number, what: string): Error {
  return new Error(`${errorCode} is not a code with which Twilio ${what}`);
}
