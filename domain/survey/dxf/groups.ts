import type { TextLine } from "../text/lines";

/** A group of a DXF: a code on one line, its value on the next. */
export type Group = { code: number; value: string; line: number };

/** Groups until the end, or until a line that should be a code is none; then `broken` is called with that line. */
export function* readGroups(
  lines: Iterable<TextLine>,
  broken: (line: number) => void,
): Generator<Group, void, undefined> {
  let code: number | undefined;
  for (const { text, number } of lines) {
    if (code === undefined) {
      const trimmed = text.trim();
      if (trimmed === "") continue;
      if (!/^-?\d{1,4}$/.test(trimmed)) {
        broken(number);
        return;
      }
      code = Number(trimmed);
    } else {
      yield { code, value: text, line: number };
      code = undefined;
    }
  }
}
