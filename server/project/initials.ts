import { pinyin } from "pinyin-pro";

/** Pinyin initials of each text, lower case: 高端减速机 → gdjsj. What search finds beside the names themselves. */
export const initialsOf = (...texts: string[]): string =>
  texts
    .map((text) => pinyin(text, { pattern: "first", toneType: "none", type: "array" }).join("").toLowerCase())
    .join(" ");
