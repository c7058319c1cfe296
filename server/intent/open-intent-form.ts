import { and, eq } from "drizzle-orm";
import { parcels } from "@/db/schema";
import { consentVersion } from "@/domain/intent/consent";
import { openedIntentForm, openIntentFormInput } from "@/domain/intent/submit-intent.schema";
import { query } from "../kernel/procedure";
import { publiclyAvailable } from "../parcel/publicly-available";
import { issueFormTicket } from "./form-ticket";

/** Hands out the public form: its ticket, the consent text's version and the parcel asked for. */
export const openIntentForm = query({
  name: "intent.openForm",
  permission: "public.read",
  summary: "打开投资意向登记表",
  method: "GET",
  path: "/intents/form",
  input: openIntentFormInput,
  output: openedIntentForm,
  run: async ({ db, input, now }) => {
    const [parcel] = input.parcelCode
      ? await db
          .select({ code: parcels.code, name: parcels.name, areaSqm: parcels.areaSqm })
          .from(parcels)
          .where(and(eq(parcels.code, input.parcelCode), publiclyAvailable))
      : [];
    return { formTicket: issueFormTicket(now), consentVersion, parcel: parcel ?? null };
  },
});
