import type { GateItemView } from "@/domain/project/project-detail.schema";
import { gateItemText } from "@/lib/text/stages";

/** Label of a missing item as the server names it. */
export const gateItemLabel = (item: GateItemView): string =>
  // safe because the server fills kind and code from GateItem alone; the DTO only widens the code to string
  gateItemText(item as Parameters<typeof gateItemText>[0]) ?? item.code;
