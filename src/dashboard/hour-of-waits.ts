import type { Reader } from "../record/database.ts";
import { type GoingCall, type Wait, waitsSince } from "../record/line-reading.ts";
import type { Moment } from "../record/rules.ts";
import { hourMs } from "../runtime/durations.ts";
import { minutesBefore, waitingAt } from "./charts.ts";
import type { Charts } from "./line-view.ts";

/** Who waited over the last hour; read once a minute, for a minute that is over does not change. */
export class HourOfWaits {
  #chart: Charts["waiting"] | undefined;

  async read(reader: Reader, calls: readonly GoingCall[], { nowMs, rules }: Moment): Promise<Charts["waiting"]> {
    const minutes = minutesBefore(nowMs);
    const known = this.#chart;
    if (known !== undefined && known.atMs.at(-1) === minutes.at(-1)) return known;
    const sinceMs = minutes[0] ?? nowMs;
    const over = await reader.all(waitsSince, sinceMs - Math.max(rules.maxWaitMs, hourMs), sinceMs);
    const chart = waitingAt(minutes, [...over, ...calls.map(waitOf)], rules.order);
    this.#chart = chart;
    return chart;
  }
}

function waitOf({ queue, arrivedMs, state, connectMs }: GoingCall): Wait {
  return { queue, fromMs: arrivedMs, untilMs: state === "waiting" ? Infinity : (connectMs ?? arrivedMs) };
}
