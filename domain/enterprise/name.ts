import { simplifyName } from "@/domain/enterprise/traditional";
import { cities, provinces } from "@/domain/region/province";

const suffixes = [
  "有限责任公司",
  "股份有限公司",
  "集团有限公司",
  "有限公司",
  "股份公司",
  "分公司",
  "公司",
  "集团",
];

const regionNames = [
  ...provinces.flatMap(([, short, full]) => [full, short]),
  ...Object.values(cities),
  ...Object.values(cities).flatMap((name) => (name.endsWith("市") ? [name.slice(0, -1)] : [])),
].sort((a, b) => b.length - a.length);

const shortestRest = 2;

/** Longest first; repeated, because 北京市海淀区 names two levels. Never leaves fewer than two characters. */
function dropLeadingRegions(name: string): string {
  const region = regionNames.find((candidate) => name.startsWith(candidate));
  if (region === undefined || name.length - region.length < shortestRest) return name;
  return dropLeadingRegions(name.slice(region.length));
}

function dropSuffixes(name: string): string {
  const suffix = suffixes.find((candidate) => name.endsWith(candidate));
  if (suffix === undefined || name.length - suffix.length < shortestRest) return name;
  return dropSuffixes(name.slice(0, -suffix.length));
}

/**
 * The core of a company name for comparison (domain.md 1.5): NFKC, upper case, no white space, brackets or
 * 中国 in brackets, no legal form at the end and no region in front. `fromHongKongOrTaiwan` also simplifies.
 */
export function normalizeEnterpriseName(
  text: string,
  { fromHongKongOrTaiwan = false }: { fromHongKongOrTaiwan?: boolean } = {},
): string {
  const plain = text.normalize("NFKC").toUpperCase();
  const simple = fromHongKongOrTaiwan ? simplifyName(plain) : plain;
  const bare = simple.replace(/\(中国\)/g, "").replace(/[\s()[\]【】〔〕·.,，。]/g, "");
  return dropLeadingRegions(dropSuffixes(bare));
}

function bigrams(text: string): Set<string> {
  const characters = Array.from(text);
  if (characters.length < 2) return new Set(characters);
  return new Set(characters.slice(1).map((character, index) => `${characters[index]}${character}`));
}

/** Character-bigram Jaccard similarity of two texts in basis points (10000 = the same set). */
export function similarityBp(a: string, b: string): number {
  const [left, right] = [bigrams(a), bigrams(b)];
  if (left.size === 0 && right.size === 0) return 0;
  let shared = 0;
  for (const pair of left) if (right.has(pair)) shared += 1;
  return Math.round((shared * 10_000) / (left.size + right.size - shared));
}
