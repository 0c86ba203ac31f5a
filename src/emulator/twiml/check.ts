import { type Alert, warningAlert } from "../alerts.ts";
import type { Element } from "./parse.ts";
import { type AttributeRule, type ElementRule, replyRule, ruleOf } from "./rules.ts";
import { hasAttribute, kindIn, root } from "./twilio-shape.ts";

/**
 * What Twilio would warn of in a document that can be read. What it warns of it skips.
 *
 * What Twilio has and we lack is none of it: see `lacking.ts`.
 */
export function checkVerbs(document: Element): Alert[] {
  return checkElement(document, root, ruleOf(document.name));
}

/** The same for a document that answers a text. */
export function checkReply(document: Element): Alert[] {
  return checkElement(document, undefined, replyRule);
}

/** One element: `kind` is what Twilio's library calls it, `rule` what we do with it; undefined where there is none. */
function checkElement(element: Element, kind: string | undefined, rule: ElementRule | undefined): Alert[] {
  const children = element.children.flatMap((child) => {
    const childKind = kind === undefined ? undefined : kindIn(kind, child.name);
    if (rule?.nested.includes(child.name) === true) return checkElement(child, childKind, ruleOf(child.name));
    if (childKind !== undefined) return checkElement(child, childKind, undefined);
    const words = `<${child.name}> does not belong into <${element.name}>: it is skipped`;
    return [warningAlert(rule?.nestedCode ?? 12_200, words)];
  });
  return [...checkAttributes(element, kind, rule), ...children];
}

function checkAttributes(
  { name, attributes }: Element,
  kind: string | undefined,
  rule: ElementRule | undefined,
): Alert[] {
  return Object.entries(attributes).flatMap(([attribute, value]) => {
    const known = attributeRule(rule, attribute);
    if (known?.isGood(value) === false)
      return [warningAlert(known.code, `<${name}> has a bad ${attribute}: ${JSON.stringify(value)}`)];
    if (known !== undefined || (kind !== undefined && hasAttribute(kind, attribute))) return [];
    return [warningAlert(12_200, `<${name}> has no attribute ${attribute}: it is ignored`)];
  });
}

function attributeRule(rule: ElementRule | undefined, name: string): AttributeRule | undefined {
  return rule !== undefined && Object.hasOwn(rule.attributes, name) ? rule.attributes[name] : undefined;
}

/** The value of an attribute, if it is one that Twilio would take. */
export function attribute(element: Element, name: string): string | undefined {
  const value = Object.hasOwn(element.attributes, name) ? element.attributes[name] : undefined;
  const rule = attributeRule(ruleOf(element.name), name);
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
