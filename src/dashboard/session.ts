import type { Response } from "express";

/** Who looks at a page, and what they may do. */
export interface Session {
  /** What they called themselves; undefined where nobody was asked. */
  readonly name: string | undefined;
  /** Whether they may change something on the line. */
  readonly canAct: boolean;
  /** `wall`: they have come by the link of the wall, and see nothing else. */
  readonly sees: "everything" | "wall";
  /** Until when they are let in, in milliseconds since 1970; undefined where nobody has to log in. */
  readonly untilMs: number | undefined;
  /** Of what they were given when they logged in; undefined where nobody has to. */
  readonly id?: string | undefined;
  /** By which link of the wall they have come; undefined for all others. */
  readonly link?: string | undefined;
}

/** Who asks without a password, where none is needed: offline, from this machine. */
export const onThisMachine: Session = { name: undefined, canAct: true, sees: "everything", untilMs: undefined };

/** Keeps who asks, for the handlers that follow. */
export function keepSession(res: Response, session: Session): void {
  res.locals.session = session;
}

/** Who asks; only behind what lets people in. */
export function sessionOf(res: Response): Session {
  const session: unknown = res.locals.session;
  if (!isSession(session)) throw new Error("a page is answered that nobody guards");
  return session;
}

function isSession(value: unknown): value is Session {
  return typeof value === "object" && value !== null && "canAct" in value;
}
