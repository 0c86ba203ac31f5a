import type { Server } from "node:http";
import { openPort } from "./open-port.ts";
import { Twilio as World, type TwilioSettings } from "./twilio.ts";

export type { Parties, TwilioSettings } from "./twilio.ts";

/** A Twilio that lives in this process, and that can be reached from outside. */
export class Twilio extends World {
  readonly #servers: Server[] = [];

  /** Opens the REST API and the control door on a port of loopback (0: any that is free), and gives their URL. */
  async listen(port = 0): Promise<string> {
    const { server, url } = await openPort(this, port);
    this.#servers.push(server);
    return url;
  }

  override stop(): void {
    for (const server of this.#servers) {
      server.close();
      server.closeAllConnections();
    }
    super.stop();
  }
}

/** Starts a Twilio in this process; by default in virtual time. It sends webhooks, and hears REST only after `listen`. */
export function startTwilio(settings: TwilioSettings = {}): Twilio {
  return new Twilio(settings);
}
