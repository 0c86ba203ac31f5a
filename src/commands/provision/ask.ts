import { createInterface } from "node:readline/promises";

/** How somebody answered a question: Ctrl-C is `interrupted`, and the end of the input counts as `no`. */
export type Answer = "yes" | "no" | "interrupted";

/** Where a question is asked and answered. */
export interface Terminal {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  /** Whether keys come one by one, as from a keyboard; by default what the output says of itself. */
  readonly terminal?: boolean;
  /** Ends the question without an answer. */
  readonly signal?: AbortSignal;
}

/** Asks a question. Only `y` and `yes` mean yes. */
export async function ask(question: string, terminal: Terminal): Promise<Answer> {
  const lines = createInterface({ ...terminal });
  try {
    return await new Promise<Answer>((resolve) => {
      lines.once("line", (text: string) => {
        resolve(/^y(?:es)?$/i.test(text.trim()) ? "yes" : "no");
      });
      lines.once("SIGINT", () => {
        resolve("interrupted");
      });
      lines.once("close", () => {
        resolve("no");
      });
      lines.setPrompt(`${question} [y/N] `);
      lines.prompt();
    });
  } finally {
    lines.close();
  }
}
