import { randomBytes } from "node:crypto";

export type ReceivedFile = { path: string; sizeBytes: number; sha256: string };

/** Where the bytes of files lie; rows know them by key only. */
export type FileStore = {
  /** Streams a body to a temporary file of this machine; throws FILE_TOO_LARGE, FILE_EMPTY and leaves nothing behind. */
  receive: (body: ReadableStream<Uint8Array>, maxBytes: number) => Promise<ReceivedFile>;
  /** Gives a received file its random key. */
  keep: (received: ReceivedFile) => Promise<string>;
  /** Keeps something small made by us. */
  put: (bytes: Uint8Array) => Promise<string>;
  /** Drops a received file that was not kept. */
  discard: (path: string) => Promise<void>;
  /** Drops received files that nobody came back for. */
  tidy: (now?: number) => Promise<void>;
  remove: (key: string) => Promise<void>;
  /** Opens a kept file; null when it is gone. */
  read: (key: string) => Promise<ReadableStream<Uint8Array> | null>;
  /** Whether files can be kept and read just now. */
  isReachable: () => Promise<boolean>;
};

const keyPattern = /^[0-9a-f]{2}\/[0-9a-f]{38}$/;

/** A random key that says nothing of the content. */
export function newKey(): string {
  const name = randomBytes(20).toString("hex");
  return `${name.slice(0, 2)}/${name.slice(2)}`;
}

/** Refuses what never was a key, before it becomes a path or an address. */
export function checkKey(key: string): string {
  if (!keyPattern.test(key)) throw new Error("not a storage key");
  return key;
}
