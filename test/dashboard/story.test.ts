import { expect, test } from "vitest";
import { storyOf } from "../../src/dashboard/history/story.ts";
import type { ActRow } from "../../src/record/tables/acts.ts";
import type { CallBackOfStory, CallOfStory, KnownCall, TextOfStory } from "../../src/record/history.ts";

const noon = Date.UTC(2026, 0, 5, 12);
const at = (seconds: number) => noon + seconds * 1000;

const call: CallOfStory = {
  callSid: "CA1",
  customer: "+15005550123",
  lineNumber: "+15005550001",
  queue: "customers",
  arrivedMs: noon,
  placeMs: null,
  state: "over",
  doubtful: 0,
  leaving: null,
  seenMs: at(30),
  connectMs: at(60),
  bridgedMs: at(62),
  endedMs: at(182),
  outcome: "answered",
  rep: "+15005550090",
};
const text: TextOfStory = {
  kind: "follow-up",
  body: "How was it?",
  state: "sent",
  reason: null,
  status: "delivered",
  writtenMs: at(182),
  attemptedMs: at(300),
};
const callBack: CallBackOfStory = {
  askedMs: at(20),
  dueMs: at(20),
  state: "over",
  tries: 1,
  rangMs: at(200),
  acceptedMs: at(210),
  endedMs: at(240),
  outcome: "answered",
  rep: "+15005550090",
};

/** The story as seconds since noon and words. */
function told(known: Partial<KnownCall>) {
  const all = { call, survey: undefined, texts: [], heard: [], callBacks: [], acts: [], ...known };
  return storyOf(all).map(({ atMs, text: words, quote }) => [
    (atMs - noon) / 1000,
    words + (quote === undefined ? "" : ` ${quote}`),
  ]);
}

test("a call that was answered, followed by a text and rated", () => {
  const survey = { askedMs: at(300), rating: 4, ratedMs: at(400), comment: "Quick!" };

  expect(told({ survey, texts: [text] })).toEqual([
    [0, "rang the customers number, and waited in customers"],
    [62, "was put through after 1:02 to +15005550090"],
    [182, "hung up after a talk of 2:00"],
    [300, "was sent a text (delivered): How was it?"],
    [400, "rated the call 4 of 5"],
    [400, "wrote: Quick!"],
  ]);
});

test("what a customer texts is told in their words, with how it was understood", () => {
  const survey = { askedMs: at(300), rating: 4, ratedMs: at(400), comment: "Quick!" };
  const heard = [
    { heardMs: at(400), body: "4 Quick!", photos: 1, reading: "rating 4, comment" },
    { heardMs: at(500), body: "", photos: 2, reading: "unclear" },
    { heardMs: at(600), body: null, photos: 0, reading: "unclear" },
  ];

  expect(told({ survey, heard }).slice(-4)).toEqual([
    [400, "texted, with 1 picture, understood as rating 4, comment: 4 Quick!"],
    [400, "rated the call 4 of 5"],
    [500, "texted, with 2 pictures, understood as unclear: "],
    [600, "texted, of which the words were not kept: too many in a day"],
  ]);
});

test("a call that goes on has no end yet, and says who is perhaps gone", () => {
  const going = {
    ...call,
    state: "waiting",
    connectMs: null,
    bridgedMs: null,
    endedMs: null,
    outcome: null,
    rep: null,
  };

  expect(told({ call: { ...going, state: "waiting", doubtful: 1 } })).toEqual([
    [0, "rang the customers number, and waited in customers"],
    [30, "was last heard of; a rep has found nobody where they should be"],
  ]);
  expect(told({ call: { ...going, state: "connecting", connectMs: at(60), rep: "+15005550090" } }).at(-1)).toEqual([
    60,
    "was put through after 1:00 to +15005550090",
  ]);
});

test("a call that was given up after a rep had been sent says nothing of a talk", () => {
  const gaveUp = { ...call, outcome: "abandoned" as const, bridgedMs: null, endedMs: at(70), rep: null };

  expect(told({ call: gaveUp, texts: [{ ...text, state: "dropped", reason: "short wait" }] })).toEqual([
    [0, "rang the customers number, and waited in customers"],
    [70, "gave up, after 1:10"],
    [182, "got no text: short wait"],
  ]);
});

test("a call-back keeps the call's place to its end", () => {
  const left = { ...call, outcome: "call-back" as const, connectMs: null, bridgedMs: null, endedMs: at(25), rep: null };

  expect(told({ call: left, callBacks: [callBack] })).toEqual([
    [0, "rang the customers number, and waited in customers"],
    [20, "is to be rung back"],
    [25, "asked to be rung back, after 0:25"],
    [200, "was rung back; 1 before came to nothing, for +15005550090"],
    [210, "pressed the key, and was put through"],
    [240, "their call back is over: they have talked"],
  ]);
});

test("tells what people have done with a call, and in which queue it was before", () => {
  const act = (what: ActRow["what"], seconds: number, details: object): ActRow => ({
    id: `${what}-${seconds}`,
    what,
    subject: "CA1",
    who: "Dora",
    atMs: at(seconds),
    undoneMs: null,
    details: JSON.stringify(details),
  });
  const acts = [
    act("move", 10, { from: { queue: "customers" }, to: "premium-customers" }),
    act("first", 20, { placeMs: null }),
    act("dismiss", 30, { failed: "rest" }),
  ];

  expect(told({ call: { ...call, queue: "premium-customers", placeMs: noon - 1 }, acts }).slice(0, 4)).toEqual([
    [0, "rang the customers number, and waited in customers"],
    [10, "was moved to premium-customers by Dora"],
    [20, "was let go first by Dora"],
    [30, "could not be taken out of the queue, as was wanted by Dora"],
  ]);
});
