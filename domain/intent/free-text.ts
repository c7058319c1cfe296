const linkPattern =
  /https?:|www\.|\b[a-z0-9-]+\.(com|cn|net|org|top|xyz|info|cc|vip|shop|site|club|io|ru)\b/i;

/** Whether a visitor's text holds a web address; such texts are refused on the public form (domain.md 7). */
export const hasLink = (text: string): boolean => linkPattern.test(text.normalize("NFKC"));
