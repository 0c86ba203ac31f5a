import type { WebhookRecord } from "../../src/emulator/webhooks/record.ts";
import { encodeParameters, signatureOf } from "../../src/emulator/webhooks/signature.ts";
import { offline } from "../../src/twilio/offline.ts";

/** Sends requests of Twilio's once more, as they were: whoever has captured them has their signatures, too. Gives what was answered. */
export async function replay(requests: readonly WebhookRecord[]): Promise<number[]> {
  const statuses: number[] = [];
  for (const { method, url, parameters } of requests) {
    const response = await (method === "GET" ? get(url, parameters) : post(url, parameters));
    await response.arrayBuffer();
    statuses.push(response.status);
  }
  return statuses;
}

type Parameters = Readonly<Record<string, string>>;

function get(url: string, parameters: Parameters): Promise<Response> {
  const full = url + (url.includes("?") ? "&" : "?") + encodeParameters(Object.entries(parameters));
  return fetch(full, { headers: signed(full, {}) });
}

function post(url: string, parameters: Parameters): Promise<Response> {
  const form = { "Content-Type": "application/x-www-form-urlencoded" };
  const body = encodeParameters(Object.entries(parameters));
  return fetch(url, { method: "POST", headers: { ...signed(url, parameters), ...form }, body });
}

function signed(url: string, parameters: Parameters): Record<string, string> {
  return { "X-Twilio-Signature": signatureOf(offline.authToken, url, Object.entries(parameters)) };
}
