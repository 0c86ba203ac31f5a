import { z } from "zod";
import { RequestError } from "../../http/errors.ts";
import { crowdForm, presets } from "./crowd-settings.ts";
import type { Handset } from "./handset.ts";
import type { Phones } from "./phones.ts";
import { troubleNamed } from "./trouble.ts";

const handset = z.coerce.number().int().positive();
const presetName = z.enum(["quiet", "busy", "storm"]);

/** Everything that can be done on the page, and what has to be said with it. */
const acts = z.discriminatedUnion("act", [
  z.object({ act: z.literal("ring"), line: z.string() }),
  z.object({ act: z.literal("ring-again"), handset }),
  z.object({ act: z.literal("answer"), handset }),
  z.object({ act: z.literal("hang-up"), handset }),
  z.object({ act: z.literal("press"), handset, digits: z.string().regex(/^[\d*#]{1,32}$/) }),
  z.object({ act: z.literal("text"), handset, body: z.string().trim().min(1).max(1600) }),
  z.object({ act: z.literal("put-away"), handset }),
  crowdForm.extend({ act: z.literal("crowd") }),
  z.object({ act: z.literal("preset"), preset: presetName }),
  z.object({ act: z.literal("send-home") }),
  z.object({ act: z.literal("trouble"), name: z.string(), on: z.enum(["yes", "no"]) }),
  z.object({ act: z.literal("mend") }),
]);

/** Something that somebody does on the page. */
export type Act = z.infer<typeof acts>;

/** The act that a form says. Throws when there is none like it. */
export function readAct(form: unknown): Act {
  const read = acts.safeParse(form);
  if (read.success) return read.data;
  throw new RequestError(400, "This cannot be done with the telephones here.");
}

/** Does it; gives the handset that it was done with, if it was one. */
export async function perform(act: Act, phones: Phones): Promise<number | undefined> {
  await phones.follow();
  const news = phones.nextNews();
  const used = await carryOut(act, phones);
  // The next act is about how the handset stands after this one.
  if (used !== undefined) await news;
  phones.changed();
  return used;
}

async function carryOut(act: Act, phones: Phones): Promise<number | undefined> {
  const { book, crowd } = phones;
  if (act.act === "ring") return rings(book.add(act.line), phones);
  if ("handset" in act) return withHandset(act, book.get(act.handset), phones);
  if (act.act === "crowd") {
    const { act: _name, ...settings } = act;
    crowd.set(settings);
  } else if (act.act === "preset") crowd.set(presets[act.preset]);
  else if (act.act === "send-home") await crowd.stop();
  else await makeTrouble(act, phones);
  return undefined;
}

type HandsetAct = Extract<Act, { readonly handset: number }>;

async function withHandset(act: HandsetAct, used: Handset, phones: Phones): Promise<number> {
  const { door, book } = phones;
  const callSid = used.isOnCall ? used.call?.sid : undefined;
  if (act.act === "ring-again") return callSid === undefined ? rings(used, phones) : used.id;
  if (act.act === "text") await door.text({ from: used.number, to: used.rings, body: act.body });
  else if (act.act === "put-away") {
    book.putAway(used.id);
    if (callSid !== undefined) await door.hangUp(callSid);
  } else if (callSid === undefined) throw new RequestError(409, "This telephone is on no call.");
  else if (act.act === "press") await door.press(callSid, act.digits);
  else if (act.act === "answer") await door.answer(callSid);
  else await door.hangUp(callSid);
  return used.id;
}

/** The call is shown before it is put through: the follower tells how it goes on. */
async function rings(used: Handset, { door }: Phones): Promise<number> {
  used.begin();
  await door.ring({ from: used.number, to: used.rings });
  return used.id;
}

async function makeTrouble(act: Extract<Act, { act: "trouble" | "mend" }>, { troubles }: Phones): Promise<void> {
  await troubles.look();
  const wanted = new Set(act.act === "mend" ? [] : troubles.on);
  if (act.act === "trouble") {
    const name = troubleNamed(act.name);
    if (name === undefined) throw new RequestError(400, "There is no such trouble to make.");
    if (act.on === "yes") wanted.add(name);
    else wanted.delete(name);
  }
  await troubles.set(wanted);
}
