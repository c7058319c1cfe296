import { pinyin } from "pinyin-pro";

/** Pinyin initials of each text as the application stores them. */
export const initialsOf = (...texts: string[]): string =>
  texts
    .map((text) => pinyin(text, { pattern: "first", toneType: "none", type: "array" }).join("").toLowerCase())
    .join(" ");
