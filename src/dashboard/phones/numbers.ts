import type { RepNumbers } from "../../record/rep-numbers.ts";

/** The numbers of made-up people: kept free for fiction, so that no real telephone has one. Each area has a hundred. */
function fiction(area: string, place: number): string {
  return `+1${area}555${String(100 + (place % 100)).padStart(4, "0")}`;
}

const customerAreas = ["212", "213", "303", "305", "312", "404", "415", "503", "512", "602", "617", "702"] as const;

/** The number of a handset in the browser, from its place in the list of all that there have been. */
export function handsetNumber(place: number): string {
  return fiction("202", place);
}

/** The number of a simulated customer; after twelve hundred they begin anew. */
export function customerNumber(place: number): string {
  return fiction(customerAreas[Math.floor(place / 100) % customerAreas.length] ?? "212", place);
}

/** Whether a number is one of a simulated customer. */
export function isCustomerNumber(number: string): boolean {
  return /^\+1\d{3}55501\d\d$/.test(number) && customerAreas.some((area) => number.startsWith(area, 2));
}

/** The number of a simulated rep. */
export function simulatedRepNumber(place: number): string {
  return fiction("206", place);
}

/** The telephones that alone may take calls; empty where anybody may. */
export function allowedTelephones(repNumbers: RepNumbers): readonly string[] {
  return repNumbers === "anyone" ? [] : [...repNumbers].filter((number) => number.startsWith("+"));
}

/** A number as people write it. */
export function spaced(number: string): string {
  return number.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, "+1 $1 $2 $3");
}
