import { makeUpRequest } from "../../../src/twilio/made-up-request.ts";
import { offline } from "../../../src/twilio/offline.ts";

/** A request as it is sent again and again. */
export interface FloodRequest {
  readonly method: "GET" | "POST" | "PUT";
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** What kinds of requests there are, and how the server has to answer each. */
export interface Kind {
  readonly name: string;
  readonly status: number;
  readonly request: FloodRequest;
}

/** Twilio's parameters on a Dial's action: 25 of them. */
const parameters = Object.fromEntries(
  new URLSearchParams(
    "AccountSid=AC00000000000000000000000000000000&ApiVersion=2010-04-01&CallSid=CA99999999999999999999999999999999" +
      "&CallStatus=in-progress&Direction=inbound&From=%2B15005550090&To=%2B15005550003&Called=%2B15005550003" +
      "&CalledCity=&CalledCountry=US&CalledState=CA&CalledZip=&Caller=%2B15005550090&CallerCity=SAN%20FRANCISCO" +
      "&CallerCountry=US&CallerState=CA&CallerZip=94105&FromCity=SAN%20FRANCISCO&FromCountry=US&FromState=CA" +
      "&FromZip=94105&ToCountry=US&DialCallStatus=no-answer&DequeueResult=queue-empty",
  ),
);

const form = { "Content-Type": "application/x-www-form-urlencoded" };
const misshapen = { "X-Twilio-Signature": "c2hvcnQ=" };
/** A signature as far as its shape tells. */
const forged = { "X-Twilio-Signature": `${"Zm9yZ2Vk".repeat(4).slice(0, 27)}=` };
const path = "/rep-call-complete";

/** Some hundred parameters, so many bytes together. */
function longBody(bytes: number): string {
  const pairs = Array.from({ length: 150 }, (_none, i) => `Name${i}=${"x".repeat(Math.floor(bytes / 150) - 9)}`);
  return pairs.join("&");
}

/** Every kind of request, made for a server that is reached at this origin. */
export function kindsFor(origin: string): readonly Kind[] {
  const signed = (method: "GET" | "POST") =>
    makeUpRequest({ method, url: origin + path, parameters, authToken: offline.authToken });
  const [get, post] = [signed("GET"), signed("POST")];
  const target = get.url.slice(origin.length);
  const body = longBody(59_000);
  const refused = (name: string, status: number, request: FloodRequest): Kind => ({ name, status, request });
  return [
    {
      name: "accepted GET",
      status: 200,
      request: { method: "GET", path: target, headers: { "X-Twilio-Signature": get.signature } },
    },
    {
      name: "accepted POST",
      status: 200,
      request: {
        method: "POST",
        path,
        headers: { ...form, "X-Twilio-Signature": post.signature },
        body: new URLSearchParams(post.form).toString(),
      },
    },
    refused("GET, no header", 403, { method: "GET", path: target, headers: {} }),
    refused("GET, misshapen header", 403, { method: "GET", path: target, headers: misshapen }),
    refused("POST of 59 kB, no header", 403, { method: "POST", path, headers: form, body }),
    refused("POST of 59 kB, misshapen header", 403, { method: "POST", path, headers: { ...form, ...misshapen }, body }),
    refused("GET, unknown URL", 404, { method: "GET", path: "/wp-login.php", headers: {} }),
    refused("PUT", 405, { method: "PUT", path, headers: {} }),
    refused("GET, wrong signature", 403, { method: "GET", path: target, headers: forged }),
    refused("POST of 30 kB, wrong signature", 403, {
      method: "POST",
      path,
      headers: { ...form, ...forged },
      body: longBody(30_000),
    }),
    refused("POST of 59 kB, wrong signature", 413, { method: "POST", path, headers: { ...form, ...forged }, body }),
  ];
}
