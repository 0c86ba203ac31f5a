/** What Twilio would show in the account's debugger (twilio.com/docs/api/errors). */
export interface Alert {
  readonly code: number;
  readonly level: "error" | "warning";
  readonly message: string;
}

/** An alert with the call it is about and the time it was raised, in milliseconds since 1970. */
export interface RaisedAlert extends Alert {
  readonly atMs: number;
  readonly callSid: string | undefined;
  readonly url: string | undefined;
}

export function errorAlert(code: number, message: string): Alert {
  return { code, level: "error", message };
}

export function warningAlert(code: number, message: string): Alert {
  return { code, level: "warning", message };
}
