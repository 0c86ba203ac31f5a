/** The address we should listen on cannot be had. */
export class ListenError extends Error {
  constructor(what: { readonly host: string; readonly port: number; readonly variable: string }, cause: unknown) {
    const { host, port, variable } = what;
    const reason: unknown = cause instanceof Error ? Reflect.get(cause, "code") : undefined;
    const inUse = `port ${port} on ${host} is in use: end the program that has it, or set ${variable} to another`;
    const other = `cannot listen on ${host}, port ${port}: ${cause instanceof Error ? cause.message : "unknown reason"}`;
    super(reason === "EADDRINUSE" ? inUse : other, { cause });
    this.name = "ListenError";
  }
}
