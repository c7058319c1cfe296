import { env, s3Settings } from "@/lib/env";
import type { FileStore } from "./file-store";
import { localStore } from "./local-store";
import { s3Store } from "./s3-store";

let opened: FileStore | undefined;

/** The store the settings name: a bucket when S3_* are set, else the data directory. */
export function currentStore(): FileStore {
  const { DATA_DIR } = env();
  const s3 = s3Settings();
  opened ??= s3 ? s3Store(s3, DATA_DIR) : localStore(DATA_DIR);
  return opened;
}
