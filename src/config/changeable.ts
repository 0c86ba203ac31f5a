import { z } from "zod";
import { features, settings } from "./settings.ts";

/** A setting that people may change while the line runs, as its schema has it. */
export interface ChangeableSetting {
  readonly key: string;
  /** What settings it stands among. */
  readonly feature: string;
  readonly description: string;
  /** As it would stand in the environment; empty when it is not set unless somebody sets it. */
  readonly usual: string;
}

/** Those that people may change while the line runs, in the order of the reference. */
export const changeableSettings: readonly ChangeableSetting[] = features.flatMap((feature) =>
  Object.entries(feature.shape as Readonly<Record<string, z.ZodType>>)
    .filter(([, schema]) => isChangeable(schema))
    .map(([key, schema]) => ({
      key,
      feature: feature.description ?? "",
      description: [schema.description, limitsOf(schema)].filter(Boolean).join(" "),
      usual: defaultOf(schema),
    })),
);

/** Every setting that there is. */
export const settingNames: ReadonlySet<string> = new Set(Object.keys(settings.shape));

export function isChangeable(schema: z.ZodType): boolean {
  return schema.meta()?.["changeable"] === true;
}

/** A setting's default as it would stand in the environment; empty when there is none. */
export function defaultOf(schema: z.ZodType): string {
  return schema instanceof z.ZodPrefault ? String(schema.def.defaultValue) : "";
}

/** The limits of a number, by what it says of what is none. */
export function limitsOf(schema: z.ZodType): string | undefined {
  const refusal = schema.safeParse("no number").error?.issues[0]?.message ?? "";
  const limits = /whole number from (?<limits>\d+ to \d+)/.exec(refusal)?.groups?.limits;
  return limits && `From ${limits}.`;
}
