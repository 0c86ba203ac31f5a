/** A REST request as it is remembered. */
export interface RestRecord {
  readonly atMs: number;
  readonly method: string;
  /** From the account on, without the query: `/Queues.json`. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly fields: Readonly<Record<string, string>>;
  /** The status of the answer; undefined as long as none has gone out. */
  status: number | undefined;
}
