/**
 * A Twilio for one machine, to test any application against: `import { startTwilio } from "queue-dispatch/emulator"`.
 *
 * What is exported here is all that is meant for others; the README beside this file says how it is used.
 */
export { startTwilio, type Parties, type Twilio, type TwilioSettings } from "./start-twilio.ts";
export { explore, type Order } from "./explore.ts";
export { NotEmulatedError, type NotEmulated } from "./not-emulated.ts";
export type { Phone, QueuePlace } from "./phone.ts";
export type { EmulatorOptions, Unknowns } from "./options.ts";
export type { EmulatorClock } from "./clock.ts";
export type { RaisedAlert } from "./alerts.ts";
export type { CallStatus, Heard, TimelineEntry } from "./calls/call.ts";
export type { Sound, SoundEntry } from "./calls/sounds.ts";
export type { Habit } from "./calls/handsets.ts";
export type { NumberSettings, PhoneNumber } from "./calls/numbers.ts";
export type { Message } from "./messages/message.ts";
export type { IncomingText } from "./messages/receiving.ts";
export type { Reception } from "./messages/receptions.ts";
export type { RestFault } from "./rest/rest-faults.ts";
export type { RestRecord } from "./rest/faulty.ts";
export type { Fault, ForcedResult } from "./webhooks/faults.ts";
export type { WebhookRecord } from "./webhooks/record.ts";
