/** Why a text does not arrive, by code (twilio.com/docs/api/errors, 30xxx). */
const failures: Readonly<Record<number, string>> = {
  30_001: "Queue overflow",
  30_002: "Account suspended",
  30_003: "Unreachable destination handset",
  30_004: "Message blocked",
  30_005: "Unknown destination handset",
  30_006: "Landline or unreachable carrier",
  30_007: "Message filtered",
  30_008: "Unknown error",
  30_017: "Carrier network congestion",
  30_022: "US A2P 10DLC - Rate limits exceeded",
  30_023: "US A2P 10DLC - Daily message cap reached",
  30_027: "US A2P 10DLC - T-Mobile daily message limit reached",
  30_032: "Toll-free number has not been verified",
  30_034: "US A2P 10DLC - Message from an unregistered number",
  30_410: "Provider timeout error",
  30_450: "Message delivery blocked by SMS pumping protection",
};

export function knowsFailure(code: number): boolean {
  return Object.hasOwn(failures, code);
}

/** The failure in words. */
export function failureMessage(code: number): string {
  return failures[code] ?? "Unknown error";
}
