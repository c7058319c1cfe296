import { listPatrolGrounds } from "./list-grounds";
import { listPatrols } from "./list-patrols";
import { planPatrols } from "./plan-patrols";
import { recordPatrol } from "./record-patrol";

export const patrolProcedures = {
  grounds: listPatrolGrounds,
  list: listPatrols,
  plan: planPatrols,
  record: recordPatrol,
};
