import { isRinging } from "../calls/handsets.ts";
import { BadRequest, type Fields, type HttpReply, type HttpRequest } from "../http/listen.ts";
import { dispatch, type Route, route } from "../http/router.ts";
import type { Phone } from "../phone.ts";
import { waitedSeconds } from "../queues/queue.ts";
import type { WebhookRecord } from "../webhooks/record.ts";
import type { Twilio } from "../twilio.ts";
import { callView, iso, overview } from "./call-view.ts";
import { eventRoutes } from "./events.ts";
import { messageRoutes } from "./messages.ts";
import { readFault, readForced, readNumber, readParty, readRestFault, requireNumber } from "./read-fields.ts";

/** The control door: what a person or a test does to the emulated world, over plain HTTP. */
export function controlDoor(twilio: Twilio): (request: HttpRequest) => Promise<HttpReply> {
  const routes = [callRoutes, messageRoutes, worldRoutes, faultRoutes].flatMap((routesOf) => routesOf(twilio));
  routes.push(...eventRoutes(twilio.exchange));
  return async (request) => {
    const reply = await dispatch(routes, request);
    if (reply === 404)
      throw new BadRequest(404, "there is nothing here: GET /emulator shows the line, the README the rest");
    if (reply === 405) throw new BadRequest(405, `${request.method} does not work here`);
    return reply;
  };
}

function callRoutes(twilio: Twilio): Route[] {
  const { exchange } = twilio;
  const view = (phone: Phone) => callView(exchange, phone.call);
  const act = (deed: string, perform: (phone: Phone, fields: Fields) => Promise<void>) =>
    route("POST", `/emulator/calls/{sid}/${deed}`, async ({ params, fields }) => {
      const phone = find(twilio, params.sid);
      await perform(phone, fields);
      return { status: 200, body: view(phone) };
    });
  return [
    route("POST", "/emulator/calls", async ({ fields }) => ({ status: 201, body: view(await ring(twilio, fields)) })),
    route("GET", "/emulator/calls", () => ({
      status: 200,
      body: { calls: exchange.calls.newestFirst.map((call) => callView(exchange, call)) },
    })),
    route("GET", "/emulator/calls/{sid}", ({ params }) => ({ status: 200, body: view(find(twilio, params.sid)) })),
    act("press", (phone, fields) => phone.press(readDigits(fields))),
    act("hang-up", (phone) => phone.hangUp()),
    act("answer", (phone) => ringing(phone).answer()),
    act("busy", (phone) => ringing(phone).busy()),
    act("no-answer", (phone) => ringing(phone).noAnswer()),
    act("machine", (phone) => ringing(phone).machine()),
  ];
}

function worldRoutes(twilio: Twilio): Route[] {
  const { exchange, clock } = twilio;
  return [
    route("GET", "/emulator", () => ({ status: 200, body: overview(exchange) })),
    route("GET", "/emulator/queues", () => ({ status: 200, body: { queues: queuesView(twilio) } })),
    route("GET", "/emulator/requests", ({ query }) => {
      const path = query.get("path");
      const requests = twilio.requests(path === null ? {} : { path });
      return { status: 200, body: { requests: requests.map(asSeen) } };
    }),
    route("GET", "/emulator/alerts", () => ({
      status: 200,
      body: { alerts: twilio.alerts.map(({ atMs, ...rest }) => ({ at: iso(atMs), ...rest })) },
    })),
    route("GET", "/emulator/not-emulated", () => ({
      status: 200,
      body: { notEmulated: twilio.notEmulated.map(({ atMs, ...rest }) => ({ at: iso(atMs), ...rest })) },
    })),
    route("POST", "/emulator/clock/advance", async ({ fields }) => {
      if (clock.pace === "real")
        throw new BadRequest(409, "time passes by itself here: start the emulator with --clock virtual");
      await clock.advance({ seconds: readNumber(fields, "seconds") });
      return { status: 200, body: { now: iso(clock.now()) } };
    }),
    route("GET", "/emulator/rest-requests", ({ query }) => {
      const requests = twilio.restRequests({ path: query.get("path") ?? "" });
      return { status: 200, body: { requests: requests.map(({ atMs, ...rest }) => ({ at: iso(atMs), ...rest })) } };
    }),
    route("POST", "/emulator/reset", () => {
      exchange.reset();
      return { status: 204 };
    }),
  ];
}

function faultRoutes(twilio: Twilio): Route[] {
  return [
    route("POST", "/emulator/faults", ({ fields }) => {
      const forced = readForced(fields);
      const callSid = fields.get("callSid");
      if (callSid !== undefined && fields.get("kind") === "drop") find(twilio, callSid).drop();
      else if (forced === undefined) twilio.fault(readRestFault(fields) ?? readFault(fields));
      else twilio.force(forced);
      return { status: 204 };
    }),
    route("GET", "/emulator/faults", () => ({ status: 200, body: { faults: twilio.faults } })),
    route("DELETE", "/emulator/faults", () => {
      twilio.clearFaults();
      return { status: 204 };
    }),
  ];
}

async function ring(twilio: Twilio, fields: Fields): Promise<Phone> {
  const [from, to] = [readParty(fields, "from"), readParty(fields, "to")];
  if (from === undefined || to === undefined) throw new BadRequest(400, "say who rings whom: from and to");
  requireNumber(twilio, to);
  return twilio.call({ from, to, stirVerstat: fields.get("stirVerstat") });
}

function asSeen({ sentMs, atMs, ...rest }: WebhookRecord): object {
  return { sent: iso(sentMs), at: iso(atMs), ...rest };
}

function readDigits(fields: Fields): string {
  const digits = fields.get("digits");
  if (digits === undefined || !/^[\d*#]+$/.test(digits)) throw new BadRequest(400, "digits are 0 to 9, * and #");
  return digits;
}

function find(twilio: Twilio, sid: string | undefined): Phone {
  const phone = twilio.phoneOf(sid ?? "");
  if (phone === undefined) throw new BadRequest(404, `there is no call ${sid ?? ""}`);
  return phone;
}

function ringing(phone: Phone): Phone {
  if (isRinging(phone.call)) return phone;
  throw new BadRequest(
    409,
    `Twilio does not ring anybody on this call: it is ${phone.status}, and ${phone.call.identity.direction}`,
  );
}

function queuesView({ exchange: { clock, queues } }: Twilio): object[] {
  return [...queues].map((queue) => ({
    sid: queue.sid,
    name: queue.name,
    maxSize: queue.maxSize,
    members: queue.members.map((stay) => ({
      sid: stay.call.sid,
      from: stay.call.identity.from,
      waitedSeconds: waitedSeconds(stay, clock.now()),
    })),
    listeners: queue.listeners.map(({ rep }) => ({ sid: rep.sid, from: rep.identity.from })),
  }));
}
