import type { VNode } from "preact";
import { type HandsetLook, HandsetsFragment } from "./handset-card.tsx";
import { CrowdFragment, PhonesNotice, TroubleFragment } from "./panels.tsx";
import type { Phones } from "./phones.ts";

/** What changes on the page of the telephones, by the ids of its elements. */
export function phonesFragments(phones: Phones, look: HandsetLook): Readonly<Record<string, () => VNode>> {
  const { basePath } = look;
  return {
    handsets: () => <HandsetsFragment look={{ ...look, book: phones.book }} />,
    crowd: () => <CrowdFragment phones={phones} basePath={basePath} />,
    trouble: () => <TroubleFragment phones={phones} basePath={basePath} />,
    "phones-notice": () => <PhonesNotice phones={phones} basePath={basePath} />,
  };
}
