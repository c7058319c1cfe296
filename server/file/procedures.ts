import { findSameFile } from "./find-same-file";
import { listFiles } from "./list-files";
import { voidFile } from "./void-file";

export const fileProcedures = {
  list: listFiles,
  findSame: findSameFile,
  void: voidFile,
};
