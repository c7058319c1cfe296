export type CommentPart = { text: string; isMention: boolean };

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/gu, "\\$&");

/** A comment cut at the names it mentions; of two names that begin alike the longer one is taken. */
export function splitMentions(content: string, names: readonly string[]): CommentPart[] {
  const known = [...new Set(names)].filter((name) => name !== "").sort((a, b) => b.length - a.length);
  if (known.length === 0) return content === "" ? [] : [{ text: content, isMention: false }];
  const mention = new RegExp(`(@(?:${known.map(escaped).join("|")}))`, "gu");
  return content
    .split(mention)
    .map((text, index) => ({ text, isMention: index % 2 === 1 }))
    .filter(({ text }) => text !== "");
}

/** The mentioned people whose names still stand in the text behind an @. */
export const stillMentioned = <Person extends { name: string }>(
  content: string,
  people: readonly Person[],
): Person[] => people.filter(({ name }) => content.includes(`@${name}`));

/** What is being typed behind the last @ before the cursor; null when no name is being typed. */
export function mentionBeingTyped(content: string, cursor: number): { from: number; q: string } | null {
  const found = /@([^\s@，。；：、！？（）]{0,12})$/u.exec(content.slice(0, cursor));
  return found ? { from: found.index, q: found[1] ?? "" } : null;
}
