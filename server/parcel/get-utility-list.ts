import { z } from "zod";
import { utilityListView } from "@/domain/land/utilities.schema";
import { defaultUtilityList, utilityListKey, utilityListSetting } from "@/domain/land/utility-list";
import { query } from "../kernel/procedure";
import { readSettings } from "../setting/read-settings";

/** What the office counts as 九通一平, with its revision for who may change it. */
export const getUtilityList = query({
  name: "parcel.utilityList",
  permission: "parcel.read",
  summary: "地块配套目录",
  method: "GET",
  path: "/parcel-utilities",
  input: z.object({}),
  output: utilityListView,
  run: async ({ db }) => {
    const row = (await readSettings(db)).find(({ key }) => key === utilityListKey);
    return row
      ? { items: utilityListSetting.parse(row.value), revision: row.revision }
      : { items: defaultUtilityList, revision: 0 };
  },
});
