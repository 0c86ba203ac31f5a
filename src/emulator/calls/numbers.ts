import type { Exchange } from "../exchange.ts";
import type { Method } from "../twiml/check.ts";

/** A phone number of the account, with what Twilio asks when it is rung (twilio.com/docs/phone-numbers/api). */
export interface PhoneNumber {
  readonly sid: string;
  readonly phoneNumber: string;
  readonly createdMs: number;
  updatedMs: number;
  friendlyName: string;
  voiceUrl: string;
  voiceMethod: Method;
  voiceFallbackUrl: string;
  voiceFallbackMethod: Method;
  statusCallback: string;
  statusCallbackMethod: Method;
  smsUrl: string;
  smsMethod: Method;
  smsFallbackUrl: string;
  smsFallbackMethod: Method;
  smsApplicationSid: string;
  voiceApplicationSid: string;
  trunkSid: string;
  /** What the number can do; by default everything. */
  capabilities: { readonly voice: boolean; readonly sms: boolean };
}

/** The parts of a number that can be set. */
export type NumberSettings = Partial<Omit<PhoneNumber, "sid" | "phoneNumber" | "createdMs" | "updatedMs">>;

/** The phone numbers of the account. */
export class Numbers implements Iterable<PhoneNumber> {
  readonly #byNumber = new Map<string, PhoneNumber>();
  readonly #exchange: Pick<Exchange, "clock" | "sids">;

  constructor(exchange: Pick<Exchange, "clock" | "sids">) {
    this.#exchange = exchange;
  }

  /** Adds a number to the account, or changes the one that is there. */
  set(phoneNumber: string, settings: NumberSettings = {}): PhoneNumber {
    const number = this.#byNumber.get(phoneNumber) ?? this.#create(phoneNumber);
    Object.assign(number, settings, { updatedMs: this.#exchange.clock.now() });
    return number;
  }

  named(phoneNumber: string): PhoneNumber | undefined {
    return this.#byNumber.get(phoneNumber);
  }

  get(sid: string): PhoneNumber | undefined {
    return [...this.#byNumber.values()].find((number) => number.sid === sid);
  }

  [Symbol.iterator](): Iterator<PhoneNumber> {
    return this.#byNumber.values();
  }

  #create(phoneNumber: string): PhoneNumber {
    const nowMs = this.#exchange.clock.now();
    const number: PhoneNumber = {
      sid: this.#exchange.sids.next("PN"),
      phoneNumber,
      createdMs: nowMs,
      updatedMs: nowMs,
      friendlyName: phoneNumber,
      voiceUrl: "",
      voiceMethod: "POST",
      voiceFallbackUrl: "",
      voiceFallbackMethod: "POST",
      statusCallback: "",
      statusCallbackMethod: "POST",
      smsUrl: "",
      smsMethod: "POST",
      smsFallbackUrl: "",
      smsFallbackMethod: "POST",
      smsApplicationSid: "",
      voiceApplicationSid: "",
      trunkSid: "",
      capabilities: { voice: true, sms: true },
    };
    this.#byNumber.set(phoneNumber, number);
    return number;
  }
}
