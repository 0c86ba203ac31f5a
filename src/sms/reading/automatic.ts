import type { Text } from "./text.ts";
import { phrasesOf } from "./vocabulary.ts";

const automatic = phrasesOf((words) => words.automatic);
const automaticAlone = phrasesOf((words) => words.automaticAlone);

/** Whether a machine wrote it: an absence, a failure, an advertisement. */
export function isAutomatic({ sentences }: Text): boolean {
  return sentences.some((sentence) => automatic.isIn(sentence));
}

/** Whether a telephone may have written it that is in a car or a meeting, unless more is said. */
export function soundsAutomatic({ words }: Text): boolean {
  return automaticAlone.isAll(words);
}
