import { describe, expect, test } from "vitest";
import { begin, correctableMs, openMs, type Step, type Survey } from "../../src/sms/conversation.ts";
import { askAgain, askForComment, corrected, passedOn, thanks, thanksForRating } from "../../src/sms/words.ts";
import { hearAlone } from "../helpers/hear-alone.ts";

const askedMs = Date.parse("2026-01-05T09:00:00Z");
const minute = 60_000;

let texts = 0;

/** Goes on with a survey as the customer texts, a minute apart. */
function after(...bodies: readonly string[]): Step {
  return bodies.reduce<Step>((step, body, index) => says(step.survey, body, (index + 1) * minute), {
    survey: begin(askedMs),
    reply: undefined,
  });
}

function says(survey: Survey, body: string, laterMs: number): Step {
  texts += 1;
  return hearAlone(survey, { messageSid: `SM${texts}`, body, atMs: askedMs + laterMs });
}

describe("to the question how we did", () => {
  test.each<[string, number, string[]]>([
    ["5", 5, []],
    ["5 ", 5, []],
    ["5.", 5, []],
    ["5!", 5, []],
    ["Five", 5, []],
    ["5/5", 5, []],
    ["5 out of 5", 5, []],
    ["5 stars", 5, []],
    ["⭐⭐⭐⭐⭐", 5, []],
    ["5️⃣", 5, []],
    ["4", 4, []],
    ["a 4 I guess", 4, []],
    ["4 I think", 4, []],
    ["I'd say 4", 4, []],
    ["maybe a 4?", 4, []],
    ["solid 4", 4, []],
    ["4 thanks", 4, []],
    ["Definitely a 4", 4, []],
    ["4ish", 4, []],
    ["3", 3, []],
    ["three", 3, []],
    ["3 probably", 3, []],
    ["not 5 but 3", 3, []],
    ["It's a 2 for me", 2, []],
    ["2", 2, []],
    ["1", 1, []],
    ["One star", 1, []],
    ["1!!!!!", 1, []],
    ["5 great service", 5, ["5 great service"]],
    ["5 - Ann was lovely", 5, ["5 - Ann was lovely"]],
    ["Great job! 5", 5, ["Great job! 5"]],
    ["4, but the music is awful", 4, ["4, but the music is awful"]],
    ["3 because I waited 20 minutes", 3, ["3 because I waited 20 minutes"]],
    ["1. Nobody could help me.", 1, ["1. Nobody could help me."]],
    ["2 you hung up on me twice", 2, ["2 you hung up on me twice"]],
    ["Très bien, 5/5", 5, ["Très bien, 5/5"]],
  ])("%j is an answer: %i", (body, rating, comments) => {
    expect(after(body)).toMatchObject({ survey: { stage: "rated", rating, comments }, reply: askForComment });
  });

  test.each([
    "Great!",
    "it was ok",
    "3 or 4",
    "between 3 and 4",
    "👍",
    "good",
    "no one picked up for ages",
    "I waited 25 minutes",
    "ok thanks bye",
    "Ja, war gut",
    '=HYPERLINK("http://x")',
    "10",
    "10/10",
    "0",
    "4.5",
    "4-5",
    "😡😡",
  ])("%j is none: we ask once more, and keep it", (body) => {
    expect(after(body)).toMatchObject({
      survey: { stage: "asked-again", rating: undefined, comments: [body] },
      reply: askAgain,
    });
  });

  test("words that may mean anything are kept, and we say nothing", () => {
    const body = "that will do now";

    expect(after(body)).toMatchObject({ survey: { stage: "asked", comments: [body] }, reply: undefined });
  });

  describe.each(["where is my router?", "have your manager call me", "call me on 500 555 0123"])(
    "%j is for a person",
    (body) => {
      test("to whom we say that it was passed on, once, and kept", () => {
        const step = after(body);

        expect(step).toMatchObject({
          survey: { stage: "asked-again", rating: undefined, comments: [body] },
          reply: passedOn,
        });
        expect(says(step.survey, body, 2 * minute)).toMatchObject({ survey: { stage: "done" }, reply: thanks });
        expect(says(step.survey, "5", 2 * minute)).toMatchObject({ survey: { rating: 5 }, reply: askForComment });
      });

      test("to whom we say the same of what comes after a rating, where people were told of it", () => {
        const rated = after("5").survey;
        const untold = { messageSid: "SM-untold", body, atMs: askedMs + 2 * minute, isPassedOn: false };

        expect(says(rated, body, 2 * minute)).toMatchObject({
          survey: { stage: "done", comments: [body] },
          reply: passedOn,
        });
        expect(hearAlone(rated, untold)).toMatchObject({ survey: { stage: "done", comments: [body] }, reply: thanks });
      });

      test("of which we say nothing where nobody was told of it", () => {
        const untold = { messageSid: "SM-untold", body, atMs: askedMs, isPassedOn: false };

        expect(hearAlone(begin(askedMs), untold)).toMatchObject({
          survey: { stage: "asked", rating: undefined, comments: [body] },
          reply: undefined,
        });
      });
    },
  );

  test.each(["STOP", "stop.", "Please stop", "wrong number", "leave me alone", "unsubscribe", "CANCEL", "End", "quit"])(
    "%j is the end of it",
    (body) => {
      const step = after(body);

      expect(step).toMatchObject({ survey: { stage: "stopped", comments: [] }, reply: undefined });
      expect(says(step.survey, "5", 2 * minute)).toEqual({ survey: step.survey, reply: undefined });
    },
  );

  test.each(["YES", "start", "HELP", "info?", "Who is this?", "New phone who dis", "CALL", "cancel-call", "NO CALL"])(
    "%j is no answer, and is left to others",
    (body) => {
      const step = after(body);

      expect(step).toMatchObject({ survey: { stage: "asked", comments: [] }, reply: undefined });
      expect(says(step.survey, "5", 2 * minute).survey.rating).toBe(5);
    },
  );

  test.each(["", "  \n", "\u0000", "\u200B\u200B"])("%j is nothing at all", (body) => {
    expect(after(body)).toEqual({ survey: begin(askedMs), reply: undefined });
  });
});

describe("asked once more", () => {
  test("somebody who gives a number now is asked for a comment", () => {
    expect(after("great", "ok, 5")).toMatchObject({
      survey: { stage: "rated", rating: 5, comments: ["great"] },
      reply: askForComment,
    });
  });

  test("somebody who gives none again is thanked, and left alone", () => {
    expect(after("great", "really great")).toMatchObject({
      survey: { stage: "done", rating: undefined, comments: ["great", "really great"] },
      reply: thanks,
    });
    expect(after("great", "really great", "bye")).toMatchObject({ reply: undefined });
  });

  test("a number that comes after all counts", () => {
    expect(after("great", "really great", "5")).toMatchObject({
      survey: { stage: "done", rating: 5, comments: ["great", "really great"] },
      reply: thanksForRating,
    });
  });
});

describe("asked for a comment", () => {
  test.each(["Shorter music", "Nothing, thanks", "The wait was 40 minutes", "Ann deserves 5 stars", "no", "👏👏"])(
    "%j is one, and we thank",
    (body) => {
      expect(after("4", body)).toMatchObject({ survey: { stage: "done", rating: 4, comments: [body] }, reply: thanks });
    },
  );

  test("what follows is kept in silence, up to a limit", () => {
    const step = after("4", ...Array.from({ length: 20 }, (_, index) => `And another thing (${"x".repeat(index)})`));

    expect(step.reply).toBeUndefined();
    expect(step.survey.comments).toHaveLength(10);
  });

  test("it is kept without what harms a database or a terminal", () => {
    const { survey } = after("4", "a\u0000b\u001B[31m \u202Eevil\u202C \uD800 line\nnext 👩‍👩‍👧");

    expect(survey.comments).toEqual(["ab[31m evil  line\nnext 👩‍👩‍👧"]);
  });
});

describe("a rating is corrected", () => {
  test.each(["3", "sorry, I meant 3", "oops 3", "3 stars", "not 5, 3", "make it a 3 please", "three"])(
    "by %j, before the comment and after it",
    (body) => {
      expect(after("5", body)).toMatchObject({ survey: { stage: "rated", rating: 3 }, reply: corrected(3) });
      expect(after("5", "Fine", body)).toMatchObject({
        survey: { stage: "done", rating: 3, comments: ["Fine"] },
        reply: corrected(3),
      });
    },
  );

  test("by the same number not at all", () => {
    expect(after("5", "5")).toMatchObject({ survey: { stage: "rated", rating: 5, comments: [] }, reply: undefined });
  });

  test("within an hour, and not later", () => {
    const { survey } = says(begin(askedMs), "5", 0);

    expect(says(survey, "3", correctableMs)).toMatchObject({ survey: { rating: 3 }, reply: corrected(3) });
    expect(says(survey, "3", correctableMs + 1)).toMatchObject({
      survey: { stage: "done", rating: 5, comments: ["3"] },
      reply: thanks,
    });
  });

  test("an hour from the first one, however often", () => {
    const first = says(begin(askedMs), "5", 0);
    const second = says(first.survey, "3", correctableMs);

    expect(says(second.survey, "4", correctableMs + 1).survey.rating).toBe(3);
  });
});

test("a survey is open for three days", () => {
  const survey = begin(askedMs);

  expect(says(survey, "5", openMs).survey.rating).toBe(5);
  expect(says(survey, "5", openMs + 1)).toEqual({ survey, reply: undefined });
});

test("a text that is told twice is heard once", () => {
  const five = { messageSid: "SM-five", body: "5", atMs: askedMs };
  const first = hearAlone(begin(askedMs), five);

  expect(hearAlone(first.survey, five)).toEqual({ survey: first.survey, reply: undefined });
});

test("the memory of texts does not grow without end", () => {
  expect(after(...Array.from({ length: 300 }, () => "hello")).survey.heard).toHaveLength(100);
});
