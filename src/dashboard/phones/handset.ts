import { lineOf, type Line } from "./line.ts";
import { personOf, type WorldCall, type WorldEvent, type WorldMessage } from "./world.ts";

/** Something that happened on a handset's call, and how often in a row. */
export interface Happening {
  readonly atMs: number;
  readonly text: string;
  readonly times: number;
}

/** How a handset stands. */
export type HandsetState = "idle" | "ringing-out" | "rung" | "waiting" | "listening" | "talking" | "on-the-line";

const keepLines = 60;
const keepHappenings = 60;
/** A rep who waits goes round and round: the same few things are noted again and again. */
const roundLength = 4;

/** A telephone that somebody holds in the browser: one of many rings of one number. */
export class Handset {
  /** From 1; never used again. */
  readonly id: number;
  /** Its own number. */
  readonly number: string;
  /** The line it rings: a queue, or the reps' one. */
  readonly line: string;
  /** The number of that line. */
  readonly rings: string;
  call: WorldCall | undefined;
  lines: readonly Line[] = [];
  happenings: readonly Happening[] = [];
  readonly texts = new Map<string, WorldMessage>();

  constructor({ id, number, line, rings }: Pick<Handset, "id" | "number" | "line" | "rings">) {
    this.id = id;
    this.number = number;
    this.line = line;
    this.rings = rings;
  }

  get isOnCall(): boolean {
    return this.call !== undefined && !this.call.over;
  }

  get state(): HandsetState {
    const { call } = this;
    if (call === undefined || call.over) return "idle";
    if (call.partner !== null) return "talking";
    if (call.queue !== null) return "waiting";
    if (call.listensOn !== null) return "listening";
    if (isOpen(call)) return "on-the-line";
    return call.direction === "inbound" ? "ringing-out" : "rung";
  }

  /** Takes notice of what happens, if it concerns this telephone. */
  happened(event: WorldEvent): void {
    if (event.type === "call") this.#called(event);
    else if (event.type === "message") this.#texted(event);
    else if (event.callSid !== this.call?.sid) return;
    else if (event.type === "sound") this.#heard(lineOf(event));
    else this.#noted(event);
  }

  /** Forgets the call: another begins, or it is all told anew. */
  begin(): void {
    this.call = undefined;
    this.lines = [];
    this.happenings = [];
  }

  #called(call: WorldCall): void {
    if (personOf(call) !== this.number) return;
    // Of several calls the one that goes on is in their hand.
    if (this.call !== undefined && call.sid !== this.call.sid) {
      if (call.over || this.isOnCall) return;
      this.begin();
    }
    this.call = call;
  }

  #texted(message: WorldMessage): void {
    const isOut = message.direction === "inbound" && message.from === this.number;
    const isIn = message.direction !== "inbound" && message.to === this.number && message.arrivedAt !== null;
    if (isOut || isIn) this.texts.set(message.sid, message);
  }

  #heard(line: Line): void {
    if (this.lines.some(({ key }) => key === line.key)) return;
    this.lines = [...this.lines, line].slice(-keepLines);
  }

  #noted({ at, text }: { readonly at: number; readonly text: string }): void {
    const last = this.happenings.slice(-roundLength).find((one) => one.text === text);
    const others = this.happenings.filter((one) => one !== last);
    const times = last?.atMs === at ? last.times : (last?.times ?? 0) + 1;
    this.happenings = [...others, { atMs: at, text, times }].slice(-keepHappenings);
  }
}

function isOpen({ status }: WorldCall): boolean {
  return status === "in-progress";
}
