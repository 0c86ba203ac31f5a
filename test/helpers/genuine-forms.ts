import type { signedNames } from "../../src/twilio/signed-names.ts";
import fixture from "../fixtures/genuine-forms.json" with { type: "json" };

/** A form as Twilio sends it. */
export interface GenuineForm {
  readonly about: string;
  readonly path: string;
  readonly kind: keyof typeof signedNames;
  readonly form: Readonly<Record<string, string>>;
}

/** A corpus of them, for every URL. */
export const genuineForms = fixture.forms as unknown as readonly GenuineForm[];
