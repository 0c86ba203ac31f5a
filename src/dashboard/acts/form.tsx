import { randomUUID } from "node:crypto";
import type { ComponentChildren } from "preact";
import { paths } from "../../urls.ts";

/** An act behind a first click: opened, it says what will happen, and a second click does it. */
export function ActForm(props: {
  readonly basePath: string;
  readonly title: string;
  readonly button: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly isGrave?: boolean;
  readonly children?: ComponentChildren;
}) {
  const { basePath, title, button, fields, isGrave = false, children } = props;
  return (
    <details class="act">
      <summary>{title}</summary>
      <form class="fields" method="post" action={basePath + paths.act}>
        <input type="hidden" name="id" value={randomUUID()} />
        {Object.entries(fields).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {children}
        <span>
          <button class={isGrave ? "danger" : undefined}>{button}</button>
        </span>
      </form>
    </details>
  );
}
