import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ratingIn } from "../../src/sms/reading/rating.ts";
import { makeReady, readText } from "../../src/sms/reading/read-text.ts";
import type { Asked, Context } from "../../src/sms/reading/reading.ts";
import { isYes, twilioWord } from "../../src/sms/reading/twilio-words.ts";
import { cases } from "../helpers/cases.ts";
import { stepsOf } from "../helpers/steps.ts";
import { gotOf, notBeforeText, printed, scoreOf, wordingsOf } from "../helpers/wordings.ts";

const corpus = wordingsOf("corpus.jsonl");
/** What somebody does who is told. */
const acts = /^(?:stop|start|call-me|do-not-call|rating)/;
/** Which a person may read, where the reader leaves it open. */
const leftOpen = new Set(["very good", "10/10", "10/10 would call again"]);

describe("each wording of the corpus", () => {
  const table = corpus.map((one) => [one.asked, one.rated, one.text.slice(0, 200), one] as const);
  test.each(table)("asked %s (rated %s), %j does what a thoughtful person would do", (_, __, ___, wording) => {
    const { got, reading } = gotOf(wording);
    const wanted = wording.want.filter((intent) => acts.test(intent) && !leftOpen.has(wording.text));
    const isStop = wanted.includes("stop");

    expect(got.filter((intent) => acts.test(intent) && !(isStop && intent.startsWith("rating"))).sort()).toEqual(
      wanted.sort(),
    );
    if (wanted.includes("call-me")) expect(notBeforeText(reading.notBefore)).toBe(wording.notBefore);
  });

  test("is told apart in what acts on nothing, too, nine times in ten", () => {
    const score = scoreOf(corpus);
    console.log(printed(score));

    expect(score.wordings).toBeGreaterThan(900);
    expect(score.asWanted / score.wordings).toBeGreaterThan(0.9);
  });
});

test.each([
  ["YES", true],
  [" yes\n", true],
  ["Yes!", true],
  ["*yes*", true],
  ["yes please", false],
  ["yesterday", false],
  ["ye s", false],
  ["👍", false],
])("%j is YES: %s", (body, expected) => {
  expect(isYes(body)).toBe(expected);
});

describe("a word is Twilio's where it stands alone", () => {
  const words = {
    stop: ["STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT", "REVOKE", "OPTOUT"],
    start: ["START", "UNSTOP", "YES"],
    help: ["HELP", "INFO"],
  } as const;

  test.each(Object.entries(words).flatMap(([meaning, list]) => list.map((word) => [word, meaning] as const)))(
    "%s means %s",
    (word, meaning) => {
      expect(twilioWord(word)).toBe(meaning);
      expect(twilioWord(` ${word.toLowerCase()}\n`)).toBe(meaning);
      expect(twilioWord(`${word}.`)).toBeUndefined();
    },
  );

  test.each(["", "toString", "__proto__", "stop please"])("%j is none of them", (word) => {
    expect(twilioWord(word)).toBeUndefined();
  });
});

describe("a call is wanted, or not", () => {
  test.each([
    ["Call me", "nothing", "call-me"],
    ["call me back please", "offer", "call-me"],
    ["Callback", "offer", "call-me"],
    ["cancel my call", "promised", "do-not-call"],
    ["Please cancel the call", "promised", "do-not-call"],
    ["cancel call back, thanks", "promised", "do-not-call"],
    ["call me Ishmael", "rating", "comment"],
    ["don't call me", "offer", "do-not-call"],
    ["no calll", "promised", "do-not-call"],
    ["don't call me today, call tomorrow", "promised", "call-me"],
    ["Please call me. No, don't call me", "promised", "do-not-call"],
    ["don't cancel", "promised", "call-me"],
    ["did you cancel my call?", "promised", "question"],
    ["No, it has not been fixed", "promised", "unclear"],
    ["no need to hurry", "promised", "unclear"],
    ["not now, later", "promised", "unclear"],
    ["kein Problem, ich warte", "promised", "unclear"],
    ["nein danke, ich warte", "offer", "do-not-call"],
    ["please text me instead, I can't talk", "offer", "do-not-call"],
    ["ich melde mich um 9", "offer", "do-not-call"],
    ["please stop texting me", "offer", "stop"],
    ["5 quit", "rating", "stop"],
    ["No complaints here", "rating", "comment"],
    ["I asked to cancel my order twice", "rating", "comment"],
    ["yes", "offer", "call-me"],
    ["yes", "promised", "reaction"],
    ["yes", "nothing", "start"],
  ] as const)("%j, asked %s, is %s", (text, asked, intent) => {
    expect(read(text, asked).intents).toEqual([intent]);
  });
});

describe("texts are wanted again, or not", () => {
  test.each([
    ["undo the stop", "start"],
    ["cancel my stop please", "start"],
    ["please put me back on the list", "start"],
    ["STOP was a mistake, text me again please", "start"],
    ["quiero volver a recibir mensajes", "start"],
    ["j'ai envoyé stop par erreur, merci de me réabonner", "start"],
    ["ich möchte wieder SMS bekommen", "start"],
    ["no quiero volver a recibir mensajes", "stop"],
    ["no vuelvan a enviarme mensajes", "stop"],
    ["don't start texting me again", "stop"],
    ["stop, do not start texting me again", "stop"],
    ["please don't resume the texts", "stop"],
    ["do not resubscribe me", "stop"],
    ["stop sending me start messages", "stop"],
    ["I did not opt in", "stop"],
    ["don't put me back on the list", "stop"],
    ["please stop texting, you can text me again next year", "stop"],
    ["je ne veux plus recevoir vos messages", "stop"],
    ["ne me réabonnez pas", "stop"],
    ["ich möchte nie wieder SMS bekommen", "stop"],
    ["bitte nicht wieder anmelden", "stop"],
    ["hört auf zu lügen", "unclear"],
    ["Hören Sie auf, mich warten zu lassen", "unclear"],
    ["you put me back on hold twice", "unclear"],
    ["you start sending me bills for nothing", "unclear"],
  ] as const)("%j is %s", (text, intent) => {
    expect(read(text, "nothing").intents).toEqual([intent]);
  });
});

describe("who is not whom we mean wants neither texts nor a call that is open", () => {
  test.each([
    "wrong number",
    "wrong number, stop texting me",
    "You have the wrong number",
    "this is not Kyle's number anymore",
    "número equivocado",
    "se equivocaron de persona",
    "mauvais numéro",
    "vous vous trompez de numéro",
    "falsche Nummer, bitte nicht mehr schreiben",
    "Sie haben sich verwählt",
  ])("%j", (text) => {
    expect(read(text, "promised").intents).toEqual(["stop", "do-not-call"]);
    expect(read(text, "rating").intents).toEqual(["stop"]);
  });
});

test.each([
  "I'm driving right now, and I can't respond.",
  "I'm currently unavailable",
  "I'm driving. Sent from Driving Focus.",
  "Sent from my car: I can't respond right now. I'll reply when I arrive",
  "The subscriber you have called has turned on Do Not Disturb",
  "Message blocked",
  "You have been unsubscribed. Reply START to resubscribe",
])("%j is a machine's, whatever was asked", (text) => {
  for (const asked of ["rating", "offer", "promised", "rung", "nothing"] as const)
    expect(read(text, asked).intents).toEqual(["automatic"]);
});

describe("who wants texts, or only something else to stop, is not opted out", () => {
  test.each([
    "please text me",
    "just text me",
    "send me a text please",
    "keep texting me",
    "I like these texts",
    "I prefer texts",
    "please contact me",
    "please don't unsubscribe me",
    "do not remove me from your list",
    "please do not delete my number",
    "ne me désabonnez pas",
    "par sms uniquement",
    "Il faut arrêter de nous faire attendre 20 minutes",
    "faut arrêter avec la musique",
    "no me den de baja",
    "no cancelen por favor",
    "no lo cancelen",
    "ahora no, más tarde",
    "nur per SMS bitte",
    "bitte schreiben Sie mir",
    "hört auf mit dieser Musik",
    "do not call, just text",
    "stop the ads while on hold",
    "no more ads while I wait",
  ])("%j", (text) => {
    for (const asked of ["rating", "comment", "offer", "promised", "rung", "nothing"] as const)
      expect(read(text, asked).intents).not.toContain("stop");
  });

  test.each(["please text me", "just text me"])("nor rung: %j", (text) => {
    for (const asked of ["offer", "promised"] as const) expect(read(text, asked).intents).toEqual(["do-not-call"]);
  });
});

describe("who wants none is opted out, although it sounds like that", () => {
  test.each([
    "please text me no more",
    "I want these texts to stop",
    "if you don't remove me from your list I will sue",
    "do not remove me from the list, stop texting",
    "no me sigan mandando sus cosas",
    "si no me dan de baja los denuncio",
    "juste plus de sms svp",
    "il faut arrêter de m'écrire",
    "bitte schreiben Sie mir nicht mehr",
    "schreibt mir bitte nie wieder",
    "hört auf mit diesen SMS",
  ])("%j", (text) => {
    expect(read(text, "rating").intents).toContain("stop");
  });
});

describe("from when on somebody may be rung, who is offered it on Tuesday at ten", () => {
  test.each([
    ["not after 6", "unclear", undefined],
    ["anytime before noon works", "call-me", undefined],
    ["until 3 pm", "call-me", undefined],
    ["bis 16 Uhr", "call-me", undefined],
    ["I'm busy until 3", "call-me", "Tue 15:00"],
    ["not before noon and not after 5", "call-me", "Tue 12:00"],
    ["not tomorrow", "unclear", undefined],
    ["demain je ne suis pas là", "unclear", undefined],
    ["cualquier día menos el lunes", "unclear", undefined],
    ["yes but not today", "call-me", "Wed 09:00"],
    ["oui mais pas aujourd'hui", "call-me", "Wed 09:00"],
    ["in zwei Tagen", "call-me", "Thu 09:00"],
    ["my appointment is tomorrow at 9", "unclear", undefined],
  ])("%j is %s, from %s", (text, intent, notBefore) => {
    const { intents, ...reading } = read(text, "offer", { now: { weekday: 2, minute: 600 } });

    expect(intents).toEqual([intent]);
    expect(notBeforeText(reading.notBefore)).toBe(notBefore);
  });
});

function read(text: string, asked: Asked, known: Partial<Context> = {}) {
  const callBackOpen = asked === "promised";
  const now = { weekday: 2, minute: 860 };
  return readText({ asked, rated: undefined, callBackOpen, now, ...known }, text);
}

describe("whatever is sent", () => {
  const asked = fc.constantFrom<Asked>("rating", "comment", "done", "offer", "promised", "rung", "nothing");
  const hostile = fc.oneof(
    fc.string({ unit: "binary", maxLength: 1600 }),
    fc.string({
      unit: fc.constantFrom(...Array.from("0123456789 .,-/+*⭐onetwfivhr'~\u202E\u0000<>=()")),
      maxLength: 1600,
    }),
  );

  test("is read as something", () => {
    fc.assert(
      fc.property(asked, hostile, (question, text) => {
        const { intents, rating } = read(text, question);

        expect(intents.length).toBeGreaterThan(0);
        expect([undefined, 1, 2, 3, 4, 5]).toContain(rating);
        expect(intents.includes("comment")).toBe(read(text, question).comment !== undefined);
      }),
      cases(3000),
    );
  });

  test("without letters and digits it is neither a stop nor a rating nor a call", () => {
    const signs = Array.from(" .,;:!?'\"()[]{}<>=+-/\\|@#$%^&~`\n\t\u0000\u202E\u200F\u200B😡🤷🧾مرحبا你好привет");
    fc.assert(
      fc.property(asked, fc.string({ unit: fc.constantFrom(...signs), maxLength: 1600 }), (question, text) => {
        expect(read(text, question).intents).not.toContainEqual(expect.stringMatching(acts));
      }),
      cases(3000),
    );
  });

  test.each([
    "=1+1",
    '=HYPERLINK("http://example.com/5","5")',
    "<b>5</b>",
    "<script>alert(1)</script>",
    "{{5*5}}",
    "' OR 1=1 --",
    "+cmd|' /C calc'!A1",
  ])("%j is for a person to see", (text) => {
    expect(read(text, "rating").intents).toEqual(["unclear"]);
  });

  test("an opt-out stays one in capitals, and with signs around it", () => {
    const optOuts = corpus.filter(({ want, text }) => want[0] === "stop" && /^[\w ']+$/.test(text));
    const around = fc.string({ unit: fc.constantFrom(" ", ".", "!", "😡", "\n", "\u200B"), maxLength: 5 });
    fc.assert(
      fc.property(fc.constantFrom(...optOuts), around, around, fc.boolean(), (wording, before, after, isLoud) => {
        const text = before + (isLoud ? wording.text.toUpperCase() : wording.text) + after;

        expect(gotOf({ ...wording, text }).got, text).toContain("stop");
      }),
      cases(3000),
    );
  });

  test.each([
    "stop sending me the wrong parts and call me about order 5 at 5, ",
    "not a 5 but a 4 or 3 / 5, sorry I meant ",
    "1 ",
    "5 5 5-5 5/5 (5) ",
    "please please stop stop no more texts ",
    "don't ",
  ])("ten times as long, %j… costs at most twenty times as much", (piece) => {
    makeReady();
    const [short, long] = [160, 1600].map((length) => piece.repeat(length).slice(0, length));

    const [once, tenTimes] = [short, long].map((text) => stepsOf(() => read(text ?? "", "rating"))) as [number, number];

    expect(once).toBeGreaterThan(100);
    expect(tenTimes / once).toBeLessThan(20);
  });

  test.each([
    "1 ".repeat(800),
    "5,".repeat(800),
    "1/".repeat(800),
    "(".repeat(1600),
    `1${" ".repeat(1598)}x`,
    "http://".repeat(228),
  ])("a text that is nothing but repetition is no rating", (text) => {
    expect([undefined, 1]).toContain(ratingIn(text).rating);
  });
});
