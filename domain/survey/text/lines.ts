import { findEncoding } from "./decode";

export type TextLine = { text: string; number: number };

const chunkBytes = 128 * 1024;
const longestLine = 8 * 1024;

/** Line ends never occur inside a character of UTF-8 or GB18030, so lines are cut before they are decoded. */
const isLineEnd = (byte: number | undefined): boolean => byte === 10 || byte === 13;

function lineEndAfter(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && !isLineEnd(bytes[at])) at += 1;
  return bytes[at] === 10 && bytes[at - 1] === 13 ? at - 1 : at;
}

function asBytes(bytes: Uint8Array): { body: Uint8Array; encoding: string; label: string } {
  const { encoding, skip } = findEncoding(bytes);
  const body = bytes.subarray(skip);
  if (encoding === "utf-8" || encoding === "gb18030") return { body, encoding, label: encoding };
  return {
    body: new TextEncoder().encode(new TextDecoder(encoding).decode(body)),
    encoding: "utf-8",
    label: encoding,
  };
}

export type TextFile = { encoding: string; lines: Generator<TextLine, void, undefined> };

function* linesOf(body: Uint8Array, encoding: string): Generator<TextLine, void, undefined> {
  const decoder = new TextDecoder(encoding);
  let number = 0;
  for (let at = 0; at < body.length; ) {
    const end = lineEndAfter(body, Math.min(at + chunkBytes, body.length));
    let stop = end < body.length ? end + 1 : end;
    if (body[end] === 13 && body[end + 1] === 10) stop += 1;
    const chunk = decoder.decode(body.subarray(at, end));
    for (const text of chunk.split(/\r\n|\n|\r/)) {
      number += 1;
      yield { text, number };
    }
    at = stop;
  }
}

/** The lines of a text file one after another, whatever its encoding and line ends; numbered from 1. */
export function readLines(bytes: Uint8Array): TextFile {
  const { body, encoding, label } = asBytes(bytes);
  return { encoding: label, lines: linesOf(body, encoding) };
}

export const isTooLong = (text: string): boolean => text.length > longestLine;
