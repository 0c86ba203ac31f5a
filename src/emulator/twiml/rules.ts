/** What a value of an attribute has to look like, and the code of the alert when it does not. */
export interface AttributeRule {
  readonly isGood: (value: string) => boolean;
  readonly code: number;
  /** Whether Twilio would do something on account of such a value that the emulator does not. */
  readonly isIgnored?: (value: string) => boolean;
  /** Whether it depends on the value, so that the finding names it. */
  readonly isNamed?: boolean;
}

/** What an element may have in it. */
export interface ElementRule {
  readonly attributes: Readonly<Record<string, AttributeRule>>;
  readonly nested: readonly string[];
  /** The code of the alert for an element that does not belong here. */
  readonly nestedCode: number;
}

const anything = { isGood: () => true, code: 12_200 };
const method = (code: number): AttributeRule => ({ isGood: (value) => /^(?:get|post)$/i.test(value), code });
const whole = (code: number, min = 1): AttributeRule => ({
  isGood: (value) => /^\d+$/.test(value) && Number(value) >= min,
  code,
});
const truth = (code: number): AttributeRule => ({ isGood: (value) => /^(?:true|false)$/i.test(value), code });

/** Taken as they are: carried out, or of no consequence where nothing sounds, or only there to refine another one. */
function any(...names: readonly string[]): Record<string, AttributeRule> {
  return Object.fromEntries(names.map((name) => [name, anything]));
}

/** Taken, without effect. */
function ignored(...names: readonly string[]): Record<string, AttributeRule> {
  return Object.fromEntries(names.map((name) => [name, { ...anything, isIgnored: (value) => value !== "" }]));
}

/** Taken, without effect where the value is another than these. */
function ignoredUnless(harmless: RegExp): AttributeRule {
  return { ...anything, isIgnored: (value) => !harmless.test(value.trim()), isNamed: true };
}

function element(
  attributes: Record<string, AttributeRule>,
  nested: readonly string[] = [],
  nestedCode = 12_200,
): ElementRule {
  return { attributes, nested, nestedCode };
}

/** What can be said in a special way (twilio.com/docs/voice/twiml/say/text-speech); what is in it is not looked at. */
const ssml = ["break", "emphasis", "lang", "p", "phoneme", "prosody", "s", "say-as", "sub", "w", "amazon:effect"];

/**
 * The verbs and nouns that a call queue and texts use (twilio.com/docs/voice/twiml, one
 * page a verb), with the codes of Twilio's error dictionary. A new verb gets a
 * line here and a file in `verbs/`.
 */
const rules: Readonly<Record<string, ElementRule>> = {
  Response: element({}, ["Say", "Play", "Pause", "Gather", "Redirect", "Hangup", "Reject", "Enqueue", "Leave", "Dial"]),
  Say: element({ ...any("voice", "language"), loop: whole(13_510, 0) }, ssml),
  Play: element({ ...any("digits"), loop: whole(13_410, 0) }),
  Pause: element({ length: whole(13_910) }),
  Redirect: element({ method: method(13_710) }),
  Hangup: element({}),
  Leave: element({}),
  Reject: element({ reason: { isGood: (value) => ["rejected", "busy"].includes(value), code: 12_200 } }),
  Gather: element(
    {
      ...any("action", "finishOnKey", "language", "hints", "speechTimeout", "speechModel", "profanityFilter"),
      ...any("partialResultCallback", "partialResultCallbackMethod", "maxSpeechTime", "enhanced"),
      input: ignoredUnless(/^(?:dtmf)?$/),
      bargeIn: ignoredUnless(/^(?:true)?$/i),
      method: method(13_312),
      timeout: whole(13_313, 0),
      numDigits: whole(13_314),
      actionOnEmptyResult: truth(13_338),
    },
    ["Say", "Play", "Pause"],
    13_320,
  ),
  Enqueue: element({
    ...any("action", "waitUrl"),
    ...ignored("workflowSid"),
    maxQueueSize: whole(12_200, 0),
    method: method(14_201),
    waitUrlMethod: method(14_206),
  }),
  Dial: element(
    {
      ...any("action", "callerId", "trim", "ringTone", "recordingTrack", "referMethod"),
      ...any("recordingStatusCallbackMethod", "recordingStatusCallbackEvent"),
      ...ignored("recordingStatusCallback", "callReason", "referUrl"),
      record: ignoredUnless(/^(?:do-not-record|false)?$/),
      answerOnBridge: ignoredUnless(/^(?:false)?$/i),
      sequential: ignoredUnless(/^(?:false)?$/i),
      method: method(13_210),
      timeout: whole(13_212),
      hangupOnStar: truth(13_213),
      timeLimit: whole(13_216),
    },
    ["Number", "Queue"],
    13_215,
  ),
  Queue: element({ ...any("url"), ...ignored("reservationSid", "postWorkActivitySid"), method: method(14_210) }),
  Number: element({
    ...any("url", "statusCallback", "statusCallbackEvent", "statusCallbackMethod", "machineDetection"),
    ...ignored("sendDigits"),
    method: method(13_221),
  }),
  Message: element({ ...any("to", "from", "action", "statusCallback"), method: method(14_104) }, ["Body", "Media"]),
  Body: element({}),
  Media: element({}),
};

/** The rule of an element that we carry out. */
export function ruleOf(name: string): ElementRule | undefined {
  return Object.hasOwn(rules, name) ? rules[name] : undefined;
}

/** What a document may have in it that answers a text (twilio.com/docs/messaging/twiml). */
export const replyRule: ElementRule = element({}, ["Message", "Redirect"], 14_110);
