import { z } from "zod";
import { account } from "./account.ts";
import { callBacks } from "./call-backs.ts";
import { caps } from "./caps.ts";
import { dashboard } from "./dashboard.ts";
import { notices } from "./notices.ts";
import { queues } from "./queues.ts";
import { record } from "./record.ts";
import { reps } from "./reps.ts";
import { server } from "./server.ts";
import { texting } from "./texting.ts";
import { twilio } from "./twilio.ts";
import { tunnel } from "./tunnel.ts";
import { waiting } from "./waiting.ts";

/**
 * The settings by what they are about, in the order of the reference, `.env.example`, which is written from them: each
 * with what it may be, its default as it would stand in the environment, and what it means.
 */
export const features = [
  account,
  server,
  reps,
  queues,
  record,
  waiting,
  texting,
  callBacks,
  caps,
  notices,
  dashboard,
  twilio,
  tunnel,
] as const;

/** What each variable may hold by itself. */
export const settings = z.object({
  ...account.shape,
  ...server.shape,
  ...reps.shape,
  ...queues.shape,
  ...record.shape,
  ...waiting.shape,
  ...texting.shape,
  ...callBacks.shape,
  ...caps.shape,
  ...notices.shape,
  ...dashboard.shape,
  ...twilio.shape,
  ...tunnel.shape,
});

/** The variables that were given, read; defaults stand where they depend on no other variable. */
export type Settings = z.infer<typeof settings>;
