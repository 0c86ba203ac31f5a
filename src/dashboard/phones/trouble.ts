import type { EmulatorDoor } from "./emulator-door.ts";
import type { WorldFault } from "./world.ts";

/** Something that can be made to go wrong on the emulated line, as a switch. */
export interface Trouble {
  readonly name: TroubleName;
  readonly label: string;
  /** What one will see. */
  readonly hint: string;
}

export type TroubleName = "slow" | "lost" | "doubled" | "rest";

/** Everything that can be made to go wrong, in the order in which it is shown. */
export const troubles: readonly Trouble[] = [
  { name: "slow", label: "Slow webhooks", hint: "Twilio gets every answer of ours three seconds late." },
  {
    name: "lost",
    label: "Lost webhooks",
    hint: "One in five never reaches us. Twilio waits for 15 seconds, then falls back.",
  },
  {
    name: "doubled",
    label: "Doubled webhooks",
    hint: "Every other one comes twice, a second apart. Nobody may be counted twice.",
  },
  {
    name: "rest",
    label: "REST fails",
    hint: "Twilio answers 503 to every request of ours. Nobody on the line may notice.",
  },
];

/** As good as for ever. */
const times = 100_000_000;

const faults: Readonly<Record<TroubleName, Readonly<Record<string, string | number>>>> = {
  slow: { path: "/*", kind: "delay", seconds: 3, times },
  lost: { path: "/*", kind: "lose", every: 5, times },
  doubled: { path: "/*", kind: "duplicate", afterSeconds: 1, every: 2, times },
  rest: { rest: "/", kind: "status", status: 503, times },
};

/** Makes the emulator's faults into switches. The emulator knows which are on: others may turn them too. */
export class Troubles {
  readonly #door: EmulatorDoor;
  #on: ReadonlySet<TroubleName> = new Set();

  constructor(door: EmulatorDoor) {
    this.#door = door;
  }

  /** Those that were on when last looked at. */
  get on(): ReadonlySet<TroubleName> {
    return this.#on;
  }

  async look(): Promise<void> {
    const there = await this.#door.faults();
    this.#on = new Set(troubles.map(({ name }) => name).filter((name) => there.some((one) => isLike(one, name))));
  }

  /** Lets exactly these go wrong from now on; other faults of the emulator end too. */
  async set(wanted: ReadonlySet<TroubleName>): Promise<void> {
    await this.#door.clearFaults();
    for (const name of wanted) await this.#door.fault(faults[name]);
    await this.look();
  }
}

function isLike(there: WorldFault, name: TroubleName): boolean {
  const { kind, path, rest } = faults[name];
  return there.kind === kind && there.path === path && there.rest === rest;
}

/** The trouble of that name, if there is one. */
export function troubleNamed(text: string | undefined): TroubleName | undefined {
  return troubles.find(({ name }) => name === text)?.name;
}
