import { describe, expect, test } from "vitest";
import { EmulatorClock } from "../../src/emulator/clock.ts";

const startMs = Date.UTC(2026, 0, 5, 9);

/** A clock in virtual time, and a diary in which what happens is written with its time in seconds. */
function startDiary() {
  const clock = new EmulatorClock("virtual", startMs);
  const entries: string[] = [];
  const write = (text: string) => {
    entries.push(`${(clock.now() - startMs) / 1000} ${text}`);
  };
  return { clock, entries, write };
}

/** Something real that is over when a test says so. */
function something(): { readonly promise: Promise<void>; readonly over: () => void } {
  let over = () => {};
  const promise = new Promise<void>((resolve) => {
    over = resolve;
  });
  return { promise, over };
}

/** Lets everything go on that does not wait for time. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}

describe("in virtual time", () => {
  test("time stands still until it is let pass", async () => {
    const { clock } = startDiary();

    expect(clock.now()).toBe(startMs);
    await clock.advance({ seconds: 1.5 });

    expect(clock.now()).toBe(startMs + 1500);
  });

  test("events come by their time, then in the order in which they were scheduled", async () => {
    const { clock, entries, write } = startDiary();
    clock.after(2000, () => write("c"));
    clock.after(1000, () => write("a"));
    clock.after(2000, () => write("d"));
    clock.after(1000, () => write("b"));
    clock.after(-5, () => write("at once"));

    await clock.advance({ seconds: 3 });

    expect(entries).toEqual(["0 at once", "1 a", "1 b", "2 c", "2 d"]);
  });

  test("an event that is due just then happens, and a later one does not", async () => {
    const { clock, entries, write } = startDiary();
    clock.after(1000, () => write("just then"));
    clock.after(1001, () => write("later"));

    await clock.advance({ seconds: 1 });

    expect(entries).toEqual(["1 just then"]);
    expect(clock.now()).toBe(startMs + 1000);
  });

  test("what an event schedules happens in its turn", async () => {
    const { clock, entries, write } = startDiary();
    const again = () => {
      write("again");
      clock.after(1000, again);
      clock.after(0, () => write("and then"));
    };
    clock.after(1000, again);
    clock.after(1000, () => write("between"));

    await clock.advance({ seconds: 2.5 });

    expect(entries).toEqual(["1 again", "1 between", "1 and then", "2 again", "2 and then"]);
  });

  test("a cancelled event never happens, nor does it move time", async () => {
    const { clock, entries, write } = startDiary();
    const cancel = clock.after(1000, () => write("cancelled"));
    clock.after(500, () => cancel());
    const cancelLater = clock.after(2000, () => write("twice"));

    await clock.advance({ seconds: 3 });
    cancelLater();
    cancelLater();

    expect(entries).toEqual(["2 twice"]);
  });

  test.each([-1, Number.NaN])("time cannot pass by %d seconds", async (seconds) => {
    const { clock } = startDiary();

    await expect(clock.advance({ seconds })).rejects.toThrow(`time cannot pass by ${seconds} seconds`);
    expect(clock.now()).toBe(startMs);
  });

  test("no time can pass, and what is due happens all the same", async () => {
    const { clock, entries, write } = startDiary();
    clock.after(0, () => write("now"));

    await clock.advance({ seconds: 0 });

    expect(entries).toEqual(["0 now"]);
  });

  test("two advances at once are one after the other", async () => {
    const { clock, entries, write } = startDiary();
    clock.after(1500, () => write("event"));

    await Promise.all([clock.advance({ seconds: 1 }), clock.advance({ seconds: 1 })]);

    expect(entries).toEqual(["1.5 event"]);
    expect(clock.now()).toBe(startMs + 2000);
  });

  test("an event that throws ends the advance with its error, and the next one goes on", async () => {
    const { clock, entries, write } = startDiary();
    clock.after(1000, () => {
      throw new Error("no good");
    });
    clock.after(1000, () => write("after it"));

    await expect(clock.advance({ seconds: 5 })).rejects.toThrow("no good");
    await clock.advance({ seconds: 0 });

    expect(entries).toEqual(["1 after it"]);
  });

  test("nothing happens any more on a clock that is closed", async () => {
    const { clock, entries, write } = startDiary();
    clock.after(1000, () => write("no"));

    clock.close();
    clock.after(1000, () => write("nor this"));
    await clock.advance({ seconds: 5 });

    expect(entries).toEqual([]);
  });
});

describe("time stands still", () => {
  test("while something real runs that an event has begun", async () => {
    const { clock, entries, write } = startDiary();
    const real = something();
    clock.after(1000, () => {
      void clock.run(() => real.promise).then(() => write("real thing over"));
    });
    clock.after(1000, () => write("next"));

    const advanced = clock.advance({ seconds: 10 });
    await settle();
    expect(entries).toEqual([]);
    expect(clock.now()).toBe(startMs + 1000);
    real.over();
    await advanced;

    expect(entries).toEqual(["1 real thing over", "1 next"]);
  });

  test("until the last of several holds is let go", async () => {
    const { clock } = startDiary();
    const releases = [clock.hold(), clock.hold()];
    let over = false;
    const advanced = clock.advance({ seconds: 1 }).then(() => (over = true));

    releases[0]?.();
    await settle();
    expect(over).toBe(false);
    releases[1]?.();
    await advanced;

    expect(clock.now()).toBe(startMs + 1000);
  });

  test("no longer than something real that fails", async () => {
    const { clock } = startDiary();

    await expect(clock.run(() => Promise.reject(new Error("no good")))).rejects.toThrow("no good");
    await clock.advance({ seconds: 1 });

    expect(clock.now()).toBe(startMs + 1000);
  });

  test("and run gives what came of it", async () => {
    const { clock } = startDiary();

    expect(await clock.run(() => Promise.resolve(42))).toBe(42);
  });
});

describe("an act", () => {
  test("is over at once when nothing follows from it", async () => {
    const { clock, entries, write } = startDiary();
    clock.after(0, () => write("not mine"));

    await clock.act(() => write("deed"));

    expect(entries).toEqual(["0 deed"]);
  });

  test("waits for what it has caused, and what that has caused", async () => {
    const { clock, entries, write } = startDiary();
    const ask = (left: number) => {
      const link = clock.link();
      clock.after(1000, () => {
        link.resume(() => {
          write(`answer, ${left} more`);
          if (left > 0) ask(left - 1);
        });
      });
    };

    await clock.act(() => ask(2));

    expect(entries).toEqual(["1 answer, 2 more", "2 answer, 1 more", "3 answer, 0 more"]);
  });

  test("lets events happen that come before what it waits for, and waits for nothing of theirs", async () => {
    const { clock, entries, write } = startDiary();
    clock.after(500, () => {
      write("another's timer");
      const link = clock.link();
      clock.after(5000, () => link.resume(() => write("another's answer")));
    });

    await clock.act(() => {
      const link = clock.link();
      clock.after(1000, () => link.resume(() => write("answer")));
    });

    expect(entries).toEqual(["0.5 another's timer", "1 answer"]);
  });

  test("is not followed for ever", async () => {
    const { clock, entries, write } = startDiary();
    const ask = () => {
      const link = clock.link();
      clock.after(25_000, () => {
        link.resume(() => {
          write("round");
          ask();
        });
      });
    };

    await clock.act(ask);

    expect(entries).toEqual(["25 round", "50 round"]);
  });

  test("that throws hands on its error, and the next one can act", async () => {
    const { clock, entries, write } = startDiary();

    const failed = clock.act(() => {
      throw new Error("no good");
    });

    await expect(failed).rejects.toThrow("no good");
    await clock.act(() => write("next"));
    expect(entries).toEqual(["0 next"]);
  });

  test("waits for its turn", async () => {
    const { clock, entries, write } = startDiary();
    clock.after(1000, () => write("event"));

    await Promise.all([clock.advance({ seconds: 2 }), clock.act(() => write("deed"))]);

    expect(entries).toEqual(["1 event", "2 deed"]);
  });
});

describe("at real pace", () => {
  test("time passes by itself, and cannot be let pass", async () => {
    const clock = new EmulatorClock("real", startMs);

    await expect(clock.advance({ seconds: 1 })).rejects.toThrow("time passes by itself here");
    expect(Math.abs(clock.now() - Date.now())).toBeLessThan(1000);
  });

  test("events come when they are due, and not when they are cancelled", async () => {
    const clock = new EmulatorClock("real", startMs);
    const entries: string[] = [];
    const last = something();
    clock.after(20, () => {
      entries.push("second");
      last.over();
    });
    const cancel = clock.after(5, () => entries.push("cancelled"));
    clock.after(1, () => entries.push("first"));

    cancel();
    // Its timers keep no process alive, so that something else has to.
    const alive = setTimeout(() => {}, 5000);
    await last.promise;
    clearTimeout(alive);

    expect(entries).toEqual(["first", "second"]);
  });

  test("an act waits for what it has caused", async () => {
    const clock = new EmulatorClock("real", startMs);
    const entries: string[] = [];
    const real = something();
    let over = false;

    const acted = clock
      .act(() => {
        const link = clock.link();
        void real.promise.then(() => link.resume(() => entries.push("answer")));
      })
      .then(() => (over = true));
    await settle();
    expect(over).toBe(false);
    real.over();
    await acted;

    expect(entries).toEqual(["answer"]);
  });

  test("an act does not wait any longer for what never comes, once the clock is closed", async () => {
    const clock = new EmulatorClock("real", startMs);
    const acted = clock.act(() => {
      const link = clock.link();
      clock.after(30_000, () => link.resume(() => {}));
    });

    await settle();
    clock.close();

    await expect(acted).resolves.toBeUndefined();
    await expect(clock.act(() => clock.link())).resolves.toBeUndefined();
  });
});

test("what is cancelled by the thousand is forgotten, and the rest happens all the same", async () => {
  const clock = new EmulatorClock("virtual", 0);
  const happened: string[] = [];
  clock.after(2000, () => happened.push("second"));
  const cancels = Array.from({ length: 30_000 }, (_, i) => clock.after(1000 + (i % 7), () => happened.push("never")));
  clock.after(1000, () => happened.push("first"));

  for (const cancel of cancels) cancel();
  for (const cancel of cancels) cancel();
  await clock.advance({ seconds: 3 });

  expect(happened).toEqual(["first", "second"]);
});
