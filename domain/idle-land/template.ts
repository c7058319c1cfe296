import { isPlaceholder, type Placeholder } from "./placeholder";

export type TemplateMistake = {
  /** Counted from 1. */
  line: number;
  code: "unknownWord" | "openBraces" | "strayBraces" | "noTitle" | "twoTitles";
  word: string | null;
};

const braces = /\{\{([^{}]*)\}\}/g;

function lineMistakes(text: string, line: number): TemplateMistake[] {
  const mistakes: TemplateMistake[] = [];
  for (const [, word = ""] of text.matchAll(braces)) {
    if (!isPlaceholder(word.trim())) mistakes.push({ line, code: "unknownWord", word: word.trim() });
  }
  const rest = text.replace(braces, "");
  if (rest.includes("{{")) mistakes.push({ line, code: "openBraces", word: null });
  else if (/[{}]/.test(rest)) mistakes.push({ line, code: "strayBraces", word: null });
  return mistakes;
}

/**
 * What is wrong with a form, line by line: `{{word}}` must be a known word, braces come in pairs of two, and one line
 * begins with `# `: the title.
 */
export function checkTemplate(body: string): TemplateMistake[] {
  const lines = body.split("\n");
  const mistakes = lines.flatMap((text, index) => lineMistakes(text, index + 1));
  const titles = lines.flatMap((text, index) => (text.startsWith("# ") ? [index + 1] : []));
  if (titles.length === 0) mistakes.unshift({ line: 1, code: "noTitle", word: null });
  for (const line of titles.slice(1)) mistakes.push({ line, code: "twoTitles", word: null });
  return mistakes.toSorted((a, b) => a.line - b.line);
}

/** A line to write on, where nothing is known. */
export const blank = "＿＿＿＿＿＿";

/** The form with what is known put in; the rest stays as lines to write on. */
export const fillTemplate = (body: string, values: Partial<Record<Placeholder, string>>): string =>
  body.replace(braces, (whole, inner: string) => {
    const word = inner.trim();
    if (!isPlaceholder(word)) return whole;
    return values[word] || blank;
  });

export type DocumentLine = { kind: "title" | "right" | "plain" | "paragraph" | "empty"; text: string };

/** How a document is set: `# ` title, `> ` at the right (number, date, seal), `| ` without indent (salutation), else a paragraph. */
export const documentLines = (body: string): DocumentLine[] =>
  body.split("\n").map((line): DocumentLine => {
    const text = line.trim();
    if (text === "") return { kind: "empty", text: "" };
    if (line.startsWith("# ")) return { kind: "title", text: line.slice(2).trim() };
    if (line.startsWith("> ")) return { kind: "right", text: line.slice(2).trim() };
    if (line.startsWith("| ")) return { kind: "plain", text: line.slice(2).trim() };
    return { kind: "paragraph", text };
  });
