import { z } from "zod";

const bounds = {
  callsPerMinute: { min: 0, max: 60 },
  talkSeconds: { min: 5, max: 300 },
  patienceSeconds: { min: 10, max: 600 },
  reps: { min: 0, max: 20 },
} as const;

/** How busy the simulated people are; a number beyond its bounds is taken for the nearest one within. */
export interface CrowdSettings {
  readonly callsPerMinute: number;
  /** How long a talk lasts, on average. */
  readonly talkSeconds: number;
  /** After how long a caller gives up, on average. */
  readonly patienceSeconds: number;
  readonly reps: number;
}

/** A setting, and between what it can be moved. */
export const crowdSliders: readonly {
  readonly name: keyof CrowdSettings;
  readonly label: string;
  readonly unit: string;
  readonly min: number;
  readonly max: number;
}[] = [
  { name: "callsPerMinute", label: "Calls", unit: "a minute", ...bounds.callsPerMinute },
  { name: "talkSeconds", label: "A talk", unit: "s", ...bounds.talkSeconds },
  { name: "patienceSeconds", label: "Patience", unit: "s", ...bounds.patienceSeconds },
  { name: "reps", label: "Reps", unit: "on the line", ...bounds.reps },
];

/** Days at a call centre, each by its name. */
export const presets = {
  quiet: { callsPerMinute: 3, talkSeconds: 25, patienceSeconds: 120, reps: 3 },
  busy: { callsPerMinute: 12, talkSeconds: 25, patienceSeconds: 90, reps: 5 },
  storm: { callsPerMinute: 45, talkSeconds: 25, patienceSeconds: 45, reps: 8 },
} as const satisfies Readonly<Record<string, CrowdSettings>>;

export type PresetName = keyof typeof presets;

/** Nobody but the people of the handsets. */
export const nobody: CrowdSettings = { ...presets.quiet, callsPerMinute: 0, reps: 0 };

const within = ({ min, max }: { readonly min: number; readonly max: number }) =>
  z.coerce.number().transform((value) => Math.round(Math.min(Math.max(value, min), max)));

/** Settings out of a form. */
export const crowdForm = z.object({
  callsPerMinute: within(bounds.callsPerMinute),
  talkSeconds: within(bounds.talkSeconds),
  patienceSeconds: within(bounds.patienceSeconds),
  reps: within(bounds.reps),
});
