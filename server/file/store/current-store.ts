import { env, s3Settings } from "@/lib/env";
import type { FileStore } from "./file-store";
import { localStore } from "./local-store";
import { s3Store } from "./s3-store";

let opened: FileStore | undefined;

/** The store the settings name: a bucket when S3_* are set, else the data directory. */
export function storeFor(dataDirectory: string): FileStore {
  const s3 = s3Settings();
  return s3 ? s3Store(s3, dataDirectory) : localStore(dataDirectory);
}

/** The store of this process, opened once. */
export function currentStore(): FileStore {
  opened ??= storeFor(env().DATA_DIR);
  return opened;
}
