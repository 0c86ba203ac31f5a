import type { Element } from "./parse.ts";
import { ruleOf } from "./rules.ts";
import { hasAttribute, kindIn, root } from "./twilio-shape.ts";

/** Whether Twilio has a verb of that name, whether or not we carry it out. */
export function isVerb(name: string): boolean {
  return kindIn(root, name) !== undefined;
}

/** What a verb asks for that Twilio does and we do not: `<Pay>`, `<Dial record="true">`, `<Dial><Conference>`. */
export function lackingIn(verb: Element): string[] {
  const kind = kindIn(root, verb.name);
  if (kind === undefined) return [];
  return isLacking("Response", root, verb.name) ? [`<${verb.name}>`] : lackingOf(verb, kind, "");
}

/** Whether some noun of a verb is one that Twilio has and we lack. */
export function hasLackingNoun({ name, children }: Element): boolean {
  return children.some((noun) => isLacking(name, name, noun.name));
}

function lackingOf(element: Element, kind: string, outer: string): string[] {
  const nouns = element.children.flatMap((noun) => {
    const tags = `${outer}<${element.name}>`;
    if (isLacking(element.name, kind, noun.name)) return [`${tags}<${noun.name}>`];
    const nounKind = kindIn(kind, noun.name);
    // Of SSML the words are heard, and how they sound is not.
    return nounKind === undefined || ruleOf(noun.name) === undefined ? [] : lackingOf(noun, nounKind, tags);
  });
  return [...lackingAttributes(element, kind, outer), ...nouns];
}

function lackingAttributes({ name, attributes }: Element, kind: string, outer: string): string[] {
  const rules = ruleOf(name)?.attributes ?? {};
  return Object.entries(attributes).flatMap(([attribute, value]) => {
    const rule = Object.hasOwn(rules, attribute) ? rules[attribute] : undefined;
    const lacking = rule === undefined ? hasAttribute(kind, attribute) : rule.isIgnored?.(value) === true;
    if (!lacking) return [];
    return [`${outer}<${name} ${attribute}${rule?.isNamed === true ? `="${value}"` : ""}>`];
  });
}

function isLacking(parent: string, kind: string, noun: string): boolean {
  return kindIn(kind, noun) !== undefined && ruleOf(parent)?.nested.includes(noun) !== true;
}
