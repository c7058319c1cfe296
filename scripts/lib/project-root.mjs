import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the clone, whatever the working directory. */
export const projectRoot = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
