import type { Database } from "@/db/client";
import type { EnterpriseRow } from "@/db/schema";
import type { UserActor } from "@/domain/access/actor";
import { roleCan } from "@/domain/access/can";
import { isoDate } from "@/domain/calendar/date";
import { certificateDaysLeft, certificateStateOn } from "@/domain/enterprise/certificate";
import { enterpriseDetail, getEnterpriseInput } from "@/domain/enterprise/enterprise-detail.schema";
import { query } from "../kernel/procedure";
import { signedIn } from "../project/signed-in";
import { isSharedEnterprise } from "./change-enterprise";
import { hasEnterpriseRight, requireEnterprise } from "./load-enterprise";
import {
  readEnterpriseFunds,
  readEnterpriseHoldings,
  readEnterpriseParcels,
  readEnterpriseProjects,
} from "./read-enterprise-records";

async function abilitiesOf(db: Database, actor: UserActor, id: string) {
  const has = async (
    permission: Parameters<typeof roleCan>[1],
    right: "update" | "revealContact" | "followUp",
  ) => roleCan(actor.role, permission) && (await hasEnterpriseRight(db, actor, id, right));
  const [update, revealContact, handleRequests] = await Promise.all([
    has("enterprise.update", "update"),
    has("contact.reveal", "revealContact"),
    has("serviceRequest.handle", "followUp"),
  ]);
  return {
    update,
    changeIdentity: update && !(await isSharedEnterprise(db, actor, id)),
    revealContact,
    handleRequests,
    readFiles: roleCan(actor.role, "file.read"),
    readFollowUps: roleCan(actor.role, "followUp.read"),
  };
}

function certificateOf({ highTechExpiresOn }: EnterpriseRow, todayText: string) {
  const today = isoDate(todayText);
  const expiresOn = highTechExpiresOn === null ? null : isoDate(highTechExpiresOn);
  return {
    certificate: certificateStateOn(expiresOn, today),
    certificateDaysLeft: expiresOn === null ? null : certificateDaysLeft(expiresOn, today),
  };
}

/** 一企一档: the enterprise, its projects as far as this person sees them, and their land and money. */
export const getEnterprise = query({
  name: "enterprise.get",
  permission: "enterprise.read",
  summary: "企业档案（一企一档）",
  method: "GET",
  path: "/enterprises/{id}",
  input: getEnterpriseInput,
  output: enterpriseDetail,
  run: async ({ db, actor, input, today }) => {
    const user = signedIn(actor);
    const row = await requireEnterprise(db, user, input.id);
    const showsAmounts = roleCan(user.role, "amount.read");
    const readsLand = roleCan(user.role, "parcel.read");
    const [projects, parcels, holdings, funds, abilities] = await Promise.all([
      readEnterpriseProjects(db, user, row.id, showsAmounts),
      readsLand ? readEnterpriseParcels(db, user, row.id) : null,
      readsLand ? readEnterpriseHoldings(db, row.id) : null,
      showsAmounts ? readEnterpriseFunds(db, user, row.id) : null,
      abilitiesOf(db, user, row.id),
    ]);
    return { ...row, ...certificateOf(row, today), projects, parcels, holdings, funds, abilities };
  },
});
