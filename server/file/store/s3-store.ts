import { createReadStream } from "node:fs";
import { resolve } from "node:path";
import { Readable } from "node:stream";
import { S3mini } from "s3mini";
import type { S3Settings } from "@/lib/env";
import { ruleError } from "../../kernel/app-error";
import { logError } from "../../kernel/log";
import { checkKey, type FileStore, newKey } from "./file-store";
import { incoming } from "./incoming";

const transferMs = 10 * 60_000;
const questionMs = 5_000;
const anyType = "application/octet-stream";

/** A body that streams must say so to fetch. */
const streamingFetch: typeof fetch = (input, init) =>
  fetch(input, init?.body ? Object.assign({}, init, { duplex: "half" }) : init);

/** The bucket by path, as every S3-speaking store understands it. */
function bucket({ endpoint, bucket: name, ...access }: S3Settings, requestAbortTimeout: number): S3mini {
  const address = `${endpoint.replace(/\/+$/, "")}/${name}`;
  return new S3mini({ ...access, endpoint: address, requestAbortTimeout, fetch: streamingFetch });
}

async function orUnreachable<Result>(what: string, work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    logError(`the file store did not ${what}`, { cause: String(error) });
    throw ruleError("FILE_STORE_UNREACHABLE");
  }
}

/** Files in a bucket; uploads are received and examined on this machine first. Throws FILE_STORE_UNREACHABLE. */
export function s3Store(settings: S3Settings, dataDirectory: string): FileStore {
  const files = bucket(settings, transferMs);
  const send = async (body: ReadableStream | Uint8Array, sizeBytes: number) => {
    const key = newKey();
    const sending = files.putObject(key, body, anyType, undefined, undefined, sizeBytes);
    await orUnreachable("take a file", sending);
    return key;
  };
  return {
    ...incoming(resolve(dataDirectory, "files")),
    keep: ({ path, sizeBytes }) => {
      // safe because a web stream of Node is the web stream of the platform
      const body = Readable.toWeb(createReadStream(path)) as ReadableStream;
      return send(body, sizeBytes);
    },
    put: (bytes) => send(bytes, bytes.byteLength),
    remove: async (key) => {
      await orUnreachable("remove a file", files.deleteObject(checkKey(key)));
    },
    read: async (key) => {
      const answer = await orUnreachable("give a file", files.getObjectResponse(checkKey(key)));
      return answer?.body ?? null;
    },
    isReachable: () =>
      bucket(settings, questionMs)
        .bucketExists()
        .catch(() => false),
  };
}
