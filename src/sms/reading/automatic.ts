import type { Text } from "./text.ts";
import { phrasesOf } from "./vocabulary.ts";

const automatic = phrasesOf((words) => words.automatic);
const automaticAlone = phrasesOf((words) => words.automaticAlone);

/** Whether a machine wrote it: an absence, a telephone in a car, a failure, an advertisement. */
export function isAutomatic({ sentences, words }: Text): boolean {
  return sentences.some((sentence) => automatic.isIn(sentence)) || automaticAlone.isAll(words);
}
