import type { Idiomorph as Library } from "idiomorph";

declare global {
  /** What `idiomorph.js`, which pages load before the modules, leaves in the window. */
  const Idiomorph: typeof Library;
}
