import fc from "fast-check";
import { expect, test } from "vitest";
import { cases } from "../helpers/cases.ts";
import { begin, mostComments, openMs, type Survey } from "../../src/sms/conversation.ts";
import { askAgain, askForComment, passedOn, thanks } from "../../src/sms/words.ts";
import { hearAlone, type UnreadText } from "../helpers/hear-alone.ts";

const askedMs = Date.parse("2026-01-05T09:00:00Z");

const bodies = fc.oneof(
  fc.constantFrom("1", "2", "3", "4", "5", "five", "a 4 I guess", "sorry, 2", "not 5 but 3"),
  fc.constantFrom("great", "10", "4-5", "", "👍", "HELP", "CALL", "yes", "Ann deserves 5 stars"),
  fc.string({ unit: "grapheme", maxLength: 20 }),
);
const texts = fc
  .array(fc.record({ body: bodies, gapMs: fc.integer({ min: 0, max: 2 * 3_600_000 }) }), { maxLength: 12 })
  .map((list) => {
    let atMs = askedMs;
    return list.map(({ body, gapMs }, index): UnreadText => {
      atMs += gapMs;
      return { messageSid: `SM${index}`, body, atMs };
    });
  });

function listen(incoming: readonly UnreadText[], survey: Survey = begin(askedMs)) {
  const replies: string[] = [];
  for (const text of incoming) {
    const step = hearAlone(survey, text);
    survey = step.survey;
    if (step.reply !== undefined) replies.push(step.reply);
  }
  return { survey, replies };
}

test("texts that are told again, at any time later, change nothing and are not answered", () => {
  const withRepeats = texts.chain((list) =>
    fc
      .array(fc.tuple(fc.nat(Math.max(0, list.length - 1)), fc.nat(20)), { maxLength: list.length === 0 ? 0 : 10 })
      .map((repeats) => {
        const told = list.flatMap((text, index) => [
          text,
          ...repeats
            .filter(([at, later]) => Math.min(at + later, list.length - 1) === index)
            .flatMap(([at]) => list[at] ?? []),
        ]);
        return { list, told };
      }),
  );
  fc.assert(
    fc.property(withRepeats, ({ list, told }) => {
      expect(listen(told)).toEqual(listen(list));
    }),
    cases(2000),
  );
});

test("nobody is asked again twice, asked for a comment twice, or thanked for one twice", () => {
  fc.assert(
    fc.property(texts, (list) => {
      const { replies } = listen(list);
      const times = (words: string) => replies.filter((reply) => reply === words).length;

      expect(times(askAgain)).toBeLessThanOrEqual(1);
      expect(times(passedOn) + times(thanks)).toBeLessThanOrEqual(2);
      expect(times(askForComment)).toBeLessThanOrEqual(1);
      expect(times(thanks)).toBeLessThanOrEqual(1);
      expect(replies.length).toBeLessThanOrEqual(list.length);
    }),
    cases(2000),
  );
});

test("a rating, once given, may change but is never lost; comments are only added", () => {
  fc.assert(
    fc.property(texts, (list) => {
      let survey = begin(askedMs);
      for (const text of list) {
        const { survey: later } = hearAlone(survey, text);
        if (survey.rating !== undefined) expect(later.rating).toBeDefined();
        expect(later.comments.slice(0, survey.comments.length)).toEqual(survey.comments);
        expect(later.comments.length).toBeLessThanOrEqual(mostComments);
        survey = later;
      }
    }),
    cases(2000),
  );
});

test("after STOP, wherever it comes, nothing is answered and nothing changes", () => {
  fc.assert(
    fc.property(texts, texts, (before, later) => {
      const { survey } = listen(before);
      const stopped = hearAlone(survey, { messageSid: "SM-stop", body: "STOP", atMs: askedMs });
      const more = later.map((text) => ({ ...text, messageSid: `${text.messageSid}-later` }));

      expect(stopped.reply).toBeUndefined();
      expect(listen(more, stopped.survey)).toEqual({ survey: stopped.survey, replies: [] });
    }),
    cases(1000),
  );
});

test("what comes too late changes nothing", () => {
  fc.assert(
    fc.property(texts, bodies, fc.integer({ min: 1, max: 1e9 }), (list, body, lateMs) => {
      const { survey } = listen(list);

      const late = hearAlone(survey, { messageSid: "SM-late", body, atMs: askedMs + openMs + lateMs });

      expect(late).toEqual({ survey, reply: undefined });
    }),
    cases(1000),
  );
});

test("a rating and a comment that cross on their way come to the same", () => {
  const rating = fc.constantFrom("1", "two", "3/5", "⭐⭐⭐⭐", "5!");
  const comment = fc.constantFrom("Shorter music please", "Ann was lovely", "nobody answered", "👏");
  fc.assert(
    fc.property(rating, comment, (number, words) => {
      const [a, b] = [
        { messageSid: "SM1", body: number, atMs: askedMs },
        { messageSid: "SM2", body: words, atMs: askedMs },
      ];

      const [one, other] = [listen([a, b]).survey, listen([b, a]).survey];

      expect(one.rating).toBe(other.rating);
      expect(one.rating).toBeDefined();
      expect(one.comments).toEqual(other.comments);
    }),
    cases(1000),
  );
});
