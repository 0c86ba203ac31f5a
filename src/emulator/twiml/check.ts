import { type Alert, warningAlert } from "../alerts.ts";
import type { Element } from "./element.ts";
import { replyRule, rules } from "./rules.ts";

/** What Twilio would warn of in a document that can be read. What it warns of it skips. */
export function checkVerbs(root: Element): Alert[] {
  return checkElement(root);
}

/** The same for a document that answers a text. */
export function checkReply(root: Element): Alert[] {
  return checkElement(root, replyRule);
}

function checkElement(element: Element, rule = rules[element.name]): Alert[] {
  if (rule === undefined) return [];
  const children = element.children.flatMap((child) =>
    rule.nested.includes(child.name)
      ? checkElement(child)
      : [warningAlert(rule.nestedCode, `<${child.name}> does not belong into <${element.name}>: it is skipped`)],
  );
  return [...checkAttributes(element), ...children];
}

function checkAttributes({ name, attributes }: Element): Alert[] {
  const known = rules[name]?.attributes ?? {};
  return Object.entries(attributes).flatMap(([attribute, value]) => {
    const rule = Object.hasOwn(known, attribute) ? known[attribute] : undefined;
    if (rule === undefined) return [warningAlert(12_200, `<${name}> has no attribute ${attribute}: it is ignored`)];
    return rule.isGood(value)
      ? []
      : [warningAlert(rule.code, `<${name}> has a bad ${attribute}: ${JSON.stringify(value)}`)];
  });
}

/** The value of an attribute, if it is one that Twilio would take. */
export function attribute(element: Element, name: string): string | undefined {
  const value = Object.hasOwn(element.attributes, name) ? element.attributes[name] : undefined;
  const rule = rules[element.name]?.attributes[name];
  return value !== undefined && rule?.isGood(value) === true ? value : undefined;
}

/** A whole number in an attribute; the default when it is missing or bad. */
export function wholeAttribute(element: Element, name: string, otherwise: number): number {
  const value = attribute(element, name);
  return value === undefined ? otherwise : Number(value);
}

/** An HTTP method in an attribute; the default when it is missing or bad. */
export function methodAttribute(element: Element, name: string, otherwise: Method): Method {
  const value = attribute(element, name)?.toUpperCase();
  return value === "GET" || value === "POST" ? value : otherwise;
}

export type Method = "GET" | "POST";
