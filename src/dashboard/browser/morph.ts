interface TrustedTypes {
  createPolicy(name: string, rules: { createHTML: (text: string) => string }): { createHTML(text: string): string };
}
const trustedTypes: TrustedTypes | undefined = Reflect.get(globalThis, "trustedTypes");

/** What the server sends is HTML of its own making; nothing else is ever made HTML of. */
const policy = trustedTypes?.createPolicy("queue-dispatch", { createHTML: (text) => text });

/**
 * Puts a fragment in the place of the element with its id, and leaves there what is the same already: focus, a selection, what
 * has been typed, and what somebody has opened. What is marked `data-morph="keep"` is left to whoever filled it.
 */
export function swap(id: string, text: string): void {
  const old = document.getElementById(id);
  const parsed = new DOMParser().parseFromString(policy?.createHTML(text) ?? text, "text/html");
  const fresh = parsed.body.firstElementChild;
  if (old === null || fresh === null) return;
  void Idiomorph.morph(old, fresh, {
    morphStyle: "outerHTML",
    callbacks: {
      beforeNodeMorphed: (node) => !(node instanceof HTMLElement && node.dataset.morph === "keep"),
      beforeAttributeUpdated: (name, element) => !(name === "open" && element instanceof HTMLDetailsElement),
    },
  });
}
