/** What `idiomorph.js`, which pages load before the modules, leaves in the window. */
declare const Idiomorph: (typeof import("idiomorph"))["Idiomorph"];
