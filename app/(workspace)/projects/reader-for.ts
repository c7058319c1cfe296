import { dateChoices } from "@/components/project/follow-up/date-choices";
import { type Reader, readerOf } from "@/components/project/reader";
import type { UserActor } from "@/domain/access/actor";
import { shanghaiDate } from "@/lib/format/date";
import { isWorkingDay } from "@/lib/working-calendar";

/** The person in front of the screen today; working days are worked out here, so their table stays on the server. */
export function readerFor(actor: UserActor): Reader {
  const today = shanghaiDate(new Date());
  return readerOf(actor, today, dateChoices(today, isWorkingDay));
}
