import { shanghaiDate } from "@/lib/format/date";

/** 签约率_2026-11-23.png; what no file system takes is left out. */
export const pictureName = (title: string, now: Date): string =>
  `${title.replace(/[\\/:*?"<>|\s]+/g, "")}_${shanghaiDate(now)}.png`;
