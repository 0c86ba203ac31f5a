import { z } from "zod";

const time = z.iso.datetime().transform((text) => Date.parse(text));
const number = z.string().nullable();

const call = z.object({
  sid: z.string(),
  from: z.string(),
  to: z.string(),
  direction: z.enum(["inbound", "outbound-api", "outbound-dial"]),
  status: z.string(),
  over: z.boolean(),
  queue: z.object({ name: z.string(), position: z.number() }).nullable(),
  listensOn: z.string().nullable(),
  partner: z.string().nullable(),
});

const sound = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("ringing") }),
  z.object({ kind: z.literal("words"), text: z.string(), seconds: z.number() }),
  z.object({ kind: z.literal("media"), url: z.string(), seconds: z.number().optional() }),
  z.object({ kind: z.literal("keys"), digits: z.string(), seconds: z.number() }),
  z.object({ kind: z.literal("silence") }),
  z.object({ kind: z.literal("talk"), with: z.string(), callSid: z.string() }),
  z.object({ kind: z.literal("end"), status: z.string() }),
]);

const message = z.object({
  sid: z.string(),
  direction: z.enum(["inbound", "outbound-api", "outbound-reply"]),
  from: number,
  to: z.string(),
  body: z.string(),
  status: z.string(),
  at: time,
  arrivedAt: time.nullable(),
});

const heard = z.object({ at: time, sound });
const noted = z.object({ at: time, text: z.string() });

const event = z.discriminatedUnion("type", [
  call.extend({ type: z.literal("call") }),
  message.extend({ type: z.literal("message") }),
  heard.extend({ type: z.literal("sound"), callSid: z.string() }),
  noted.extend({ type: z.literal("note"), callSid: z.string() }),
]);

/** The control API's answers, as far as they are read here. */
export const answers = {
  call,
  calls: z.object({ calls: z.array(call.extend({ sounds: z.array(heard), timeline: z.array(noted) })) }),
  messages: z.object({ messages: z.array(message) }),
  events: z.object({ next: z.number(), gap: z.boolean(), events: z.array(event) }),
  faults: z.object({
    faults: z.array(z.object({ path: z.string().optional(), rest: z.string().optional(), kind: z.string() })),
  }),
  refusal: z.object({ message: z.string() }),
} as const;

/** How a call stands in the emulator. */
export type WorldCall = z.infer<typeof call>;
/** Somebody's call with all that they have heard on it. */
export type WholeCall = z.infer<typeof answers.calls>["calls"][number];
/** What somebody hears from a moment on. */
export type Sound = z.infer<typeof sound>;
export type WorldMessage = z.infer<typeof message>;
export type WorldEvent = z.infer<typeof event>;
export type WorldFault = z.infer<typeof answers.faults>["faults"][number];

/** The telephone on this end of a call that is not the line's. */
export function personOf({ direction, from, to }: Pick<WorldCall, "direction" | "from" | "to">): string {
  return direction === "inbound" ? from : to;
}
