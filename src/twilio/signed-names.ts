/**
 * How far a value reaches: to where its pattern ends; to anywhere within that; to the end of its JSON; to anywhere at
 * all; or, where nobody but Twilio has a say in it, to the next name that we know.
 */
type Reach = "pattern" | "within" | "json" | "anywhere" | "next-name";

/** A parameter of Twilio's that we know. */
export interface SignedName {
  readonly name: string;
  /** The pattern of its value: of what stands at a place in the text, and of a whole value. */
  readonly value: RegExp;
  readonly wholeValue: RegExp;
  readonly reach: Reach;
  /** Whether our code acts on it. The others only help to tell where one parameter ends and the next begins. */
  readonly decides: boolean;
  /** Whether Twilio never leaves it away. */
  readonly isRequired: boolean;
}

/** What Twilio may say to one URL, sorted by name as in the signed text. */
export interface SignedNames<Name extends string = string> {
  /** The parameters that decide something there. Handlers can read no other. */
  readonly deciding: readonly Name[];
  /** Others that handlers may read: whatever they say, they begin nothing, so nobody looks where their values end. */
  readonly hints: readonly Name[];
  readonly known: readonly SignedName[];
}

const any = "[^]*";
const hex = "[0-9a-fA-F]{32}";
const number = String.raw`\+?\d{1,20}`;
// client:ann, sip:ann@example.com:5060;transport=tcp, whatsapp:+15005550011
const address = String.raw`[a-z]{2,12}:[\w.+@%~:;=!*$()-]{1,255}`;
// What carriers send for a caller who shows no number: anonymous, Restricted, Unavailable.
const word = "(?!City|State|Zip|Country)[A-Za-z][A-Za-z .-]{2,30}";
const callStatus = "queued|initiated|ringing|in-progress|answered|completed|busy|failed|no-answer|canceled";
const messageStatus =
  "queued|sending|sent|failed|delivered|undelivered|receiving|received|accepted|scheduled|read|partially_delivered|canceled";
// Twilio publishes no list of these.
const result = "(?:[a-z]+(?:[-_][a-z]+)*)?";
const callSid = `(?:CA${hex})?`;
const seconds = String.raw`\d{0,9}`;

/** The patterns of what decides. */
const patterns = {
  AccountSid: `AC${hex}`,
  ApiVersion: String.raw`20\d\d-\d\d-\d\d`,
  Body: any,
  CallSid: `CA${hex}`,
  CallStatus: callStatus,
  DequeingCallSid: callSid,
  DequeuedCallDuration: seconds,
  DequeuedCallQueueTime: seconds,
  DequeuedCallSid: callSid,
  DequeueResult: result,
  DequeuingCallSid: callSid,
  DialBridged: "(?:true|false)?",
  DialCallDuration: seconds,
  DialCallStatus: `(?:${callStatus})?`,
  Digits: "[0-9*#]*",
  Direction: "inbound|outbound-(?:api|dial|call|reply)|trunking-(?:terminating|originating)",
  ErrorCode: seconds,
  From: `(?:${number}|${address}|${word})?`,
  MessageSid: `(?:SM|MM)${hex}`,
  MessageStatus: messageStatus,
  NumMedia: seconds,
  OptOutType: "(?:STOP|START|HELP)?",
  ParentCallSid: callSid,
  QueueResult: result,
  QueueSid: `(?:QU${hex})?`,
  QueueTime: seconds,
  To: `(?:${number}|${address})?`,
} as const;

/** A parameter of Twilio's on which our code may act. */
export type DecidingName = keyof typeof patterns;

/** One by which we only choose what a call hears that is known by what decides. */
type HintName = "ErrorUrl" | "StirVerstat";

/** A parameter of Twilio's that our code may read. */
export type ReadableName = DecidingName | HintName;

/** A parameter that we write into the URLs we give Twilio. Handlers find it there alone, never in a form. */
export type OwnName = "callback" | "for" | "id" | "into" | "left" | "plain" | "ring" | "round" | "try";

const everyCall = ["AccountSid", "ApiVersion", "CallSid", "CallStatus", "Direction", "From", "To"] as const;

/** Parameters that decide nothing: places, which Twilio looks up, and those whose value tells where it ends. */
const places = ["Called", "Caller", "From", "To"].flatMap((prefix) =>
  ["City", "Country", "State", "Zip"].map((place) => prefix + place),
);
const jsons = ["AddOns", "CallToken", "ChannelMetadata"];
const freeTexts = ["Body", "ButtonPayload", "ButtonText", "CallerName", "ProfileName", "StirPassportToken"];
const aboutCalls = {
  AddOns: any,
  AvgQueueTime: seconds,
  CallToken: any,
  Called: patterns.To,
  Caller: patterns.From,
  CallerName: any,
  DequeingCallSid: callSid,
  DequeuedCallSid: callSid,
  DequeuingCallSid: callSid,
  DialCallSid: callSid,
  DialCallStatus: patterns.DialCallStatus,
  ForwardedFrom: patterns.From,
  ParentCallSid: callSid,
  QueueSid: patterns.QueueSid,
  QueueTime: seconds,
  StirPassportToken: any,
};
const aboutTexts = {
  AddOns: any,
  MessagingServiceSid: `(?:MG${hex})?`,
  NumMedia: patterns.NumMedia,
  NumSegments: seconds,
  SmsMessageSid: patterns.MessageSid,
  SmsSid: patterns.MessageSid,
  SmsStatus: messageStatus,
};
/** What stands beside a text that came by WhatsApp, RCS and the like. */
const aboutChannels = {
  ButtonPayload: any,
  ButtonText: any,
  ChannelMetadata: any,
  ProfileName: any,
  WaId: String.raw`\d{0,20}`,
};

const everyText = ["AccountSid", "ApiVersion", "Body", "From", "MessageSid", "To"] as const;

/** What Twilio says to each kind of URL. */
export const signedNames = {
  call: ofCall([]),
  fallback: ofCall([], ["DequeueResult", "DialCallStatus", "ErrorUrl", "StirVerstat"]),
  waiting: ofCall(["Digits", "QueueSid", "QueueTime"]),
  connecting: ofCall(["DequeingCallSid", "DequeuingCallSid", "QueueSid", "QueueTime"]),
  fetched: ofCall(["QueueSid"]),
  leaving: ofCall(["QueueResult", "QueueSid", "QueueTime"]),
  rep: ofCall(
    [
      ...(["DequeueResult", "DequeuedCallDuration", "DequeuedCallQueueTime", "DequeuedCallSid"] as const),
      ...(["DialBridged", "DialCallDuration", "DialCallStatus", "QueueSid"] as const),
    ],
    ["StirVerstat"],
  ),
  calledBack: ofCall(["Digits", "ParentCallSid"]),
  text: build(everyText, ["NumMedia", "OptOutType"], aboutTexts),
  channelText: build(everyText, ["NumMedia", "OptOutType"], { ...aboutTexts, ...aboutChannels }),
  textReport: build(["AccountSid", "ApiVersion", "MessageSid", "MessageStatus"], ["ErrorCode"], {
    ...aboutTexts,
    From: patterns.From,
    To: patterns.To,
  }),
};

/** The parameters that handlers of a kind of URL may read. */
export type NamesOf<Kind extends keyof typeof signedNames> = (typeof signedNames)[Kind]["deciding" | "hints"][number];

function ofCall<Name extends DecidingName, Hint extends ReadableName = never>(
  more: readonly Name[],
  hints: readonly Hint[] = [],
): SignedNames<(typeof everyCall)[number] | Name | Hint> {
  return { ...build(everyCall, more, aboutCalls), hints };
}

function build<Required extends DecidingName, Optional extends DecidingName>(
  required: readonly Required[],
  optional: readonly Optional[],
  about: Readonly<Record<string, string>>,
): SignedNames<Required | Optional> {
  const deciding: readonly (Required | Optional)[] = [...required, ...optional];
  const others = { ...Object.fromEntries(places.map((name) => [name, any])), ...about };
  const wanted = new Set<string>(required);
  const known = new Map<string, SignedName>();
  for (const [name, pattern] of Object.entries(others)) known.set(name, signedName(name, pattern, false, false));
  for (const name of deciding) known.set(name, signedName(name, patterns[name], true, wanted.has(name)));
  return { deciding, hints: [], known: [...known.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1)) };
}

function signedName(name: string, pattern: string, decides: boolean, isRequired: boolean): SignedName {
  const [value, wholeValue] = [new RegExp(pattern, "y"), new RegExp(`^(?:${pattern})$`)];
  return { name, value, wholeValue, reach: reachOf(name, pattern), decides, isRequired };
}

function reachOf(name: string, pattern: string): Reach {
  if (jsons.includes(name)) return "json";
  if (freeTexts.includes(name)) return "anywhere";
  if (pattern === any) return "next-name";
  return pattern === patterns.From || pattern === patterns.To ? "within" : "pattern";
}
