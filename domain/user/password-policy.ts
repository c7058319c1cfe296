/** What the office asks of a password (等保2.0 身份鉴别; domain.md 8). */
export const passwordLength = { min: 12, max: 128 } as const;
export const passwordHistoryLength = 5;

export const passwordProblems = ["TOO_SHORT", "FEW_CLASSES", "HAS_USERNAME", "COMMON", "SEQUENCE"] as const;
export type PasswordProblem = (typeof passwordProblems)[number];

const commonWords = [
  "password",
  "passwd",
  "admin",
  "welcome",
  "letmein",
  "iloveyou",
  "qwert",
  "asdfg",
  "zxcvb",
  "qazwsx",
  "1qaz2wsx",
  "gaoxin",
  "ziya",
  "tianjin",
  "zhaoshang",
  "woaini",
];

const lookAlikes: Record<string, string> = {
  "@": "a",
  "4": "a",
  "0": "o",
  "1": "i",
  "!": "i",
  "3": "e",
  $: "s",
  "5": "s",
};

const withoutLookAlikes = (text: string) =>
  Array.from(text, (character) => lookAlikes[character] ?? character).join("");

const classes: readonly RegExp[] = [/[a-z]/, /[A-Z]/, /[0-9]/, /[^a-zA-Z0-9]/];

/** Five characters that rise, fall or repeat: 12345, edcba, 88888. */
function hasSequence(text: string): boolean {
  const codes = Array.from(text, (character) => character.codePointAt(0) ?? 0);
  const steps = codes.slice(1).map((code, index) => code - (codes[index] ?? 0));
  return steps.some(
    (step, index) =>
      Math.abs(step) <= 1 &&
      steps.slice(index, index + 4).every((next) => next === step) &&
      steps.length >= index + 4,
  );
}

/** Everything wrong with a new password of this person; nothing when it may be used. */
export function checkPassword(password: string, username: string): PasswordProblem[] {
  const plain = password.toLowerCase();
  const spoken = withoutLookAlikes(plain);
  const found: Record<PasswordProblem, boolean> = {
    TOO_SHORT: Array.from(password).length < passwordLength.min,
    FEW_CLASSES: classes.filter((pattern) => pattern.test(password)).length < 3,
    HAS_USERNAME: username !== "" && plain.includes(username.toLowerCase()),
    COMMON: commonWords.some((word) => plain.includes(word) || spoken.includes(withoutLookAlikes(word))),
    SEQUENCE: hasSequence(plain),
  };
  return passwordProblems.filter((problem) => found[problem]);
}
