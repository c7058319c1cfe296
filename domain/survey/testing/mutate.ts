/** mulberry32: the same seed gives the same mutations. */
export function seeded(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Next = () => number;
type Mutation = (bytes: Uint8Array, next: Next) => Uint8Array;

const at = (next: Next, length: number): number => Math.floor(next() * Math.max(1, length));
const glue = (...parts: Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]));

const hostile = [
  "NaN",
  "1e309",
  "-0",
  "99999999999999999999",
  "4310735.2780001",
  "39493930.181,39493930.181",
  "@",
  ",,,,,,,,,",
  "\u0000",
  "[地块坐标]",
  "EPSG::3857",
  "9".repeat(300),
  "[".repeat(500),
  "\r\n\r\n",
  "-1",
  "0",
  "1e-320",
  "带号=40\n",
  "\ufeff",
  "J1,1,",
].map((text) => new TextEncoder().encode(text));

const change: Mutation = (bytes, next) => {
  const copy = bytes.slice();
  for (let times = 1 + at(next, 4); times > 0; times -= 1) copy[at(next, copy.length)] = at(next, 256);
  return copy;
};

const changeDigit: Mutation = (bytes, next) => {
  const digits = [...bytes.keys()].filter((index) => (bytes[index] ?? 0) >= 48 && (bytes[index] ?? 0) <= 57);
  const copy = bytes.slice();
  copy[digits[at(next, digits.length)] ?? 0] = 48 + at(next, 10);
  return copy;
};

const remove: Mutation = (bytes, next) => {
  const [from, length] = [at(next, bytes.length), 1 + at(next, 60)];
  return glue(bytes.subarray(0, from), bytes.subarray(from + length));
};

const repeat: Mutation = (bytes, next) => {
  const [from, length] = [at(next, bytes.length), 1 + at(next, 120)];
  return glue(
    bytes.subarray(0, from + length),
    bytes.subarray(from, from + length),
    bytes.subarray(from + length),
  );
};

const insert: Mutation = (bytes, next) => {
  const from = at(next, bytes.length);
  return glue(bytes.subarray(0, from), hostile[at(next, hostile.length)] ?? bytes, bytes.subarray(from));
};

const cut: Mutation = (bytes, next) => bytes.slice(0, at(next, bytes.length));

const line: Mutation = (bytes, next) => {
  const ends = [...bytes.keys()].filter((index) => bytes[index] === 10);
  const [a, b] = [at(next, ends.length), at(next, ends.length)];
  const piece = (index: number) =>
    bytes.subarray((ends[index - 1] ?? -1) + 1, (ends[index] ?? bytes.length) + 1);
  const all = ends.map((_, index) => piece(index));
  const [first, second] = [all[a], all[b]];
  if (!first || !second) return bytes;
  if (next() < 0.4) all.splice(a, 1);
  else if (next() < 0.5) all.splice(b, 0, first);
  else [all[a], all[b]] = [second, first];
  return glue(...all);
};

const mutations: readonly Mutation[] = [
  change,
  changeDigit,
  changeDigit,
  remove,
  repeat,
  insert,
  cut,
  line,
  line,
];

/** The bytes after one to three mutations. */
export function mutate(bytes: Uint8Array, next: Next): Uint8Array {
  let mutated = bytes;
  for (let times = 1 + at(next, 3); times > 0; times -= 1)
    mutated = (mutations[at(next, mutations.length)] ?? change)(mutated, next);
  return mutated;
}
