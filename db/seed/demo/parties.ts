import type { contacts, enterprises } from "@/db/schema";
import { normalizeEnterpriseName } from "@/domain/enterprise/name";
import { hasReached } from "@/domain/project/stage-order";
import type { Candidate } from "./candidate";
import { inventPhone } from "./names";
import type { Random } from "./random";
import { syntheticUscc } from "./synthetic-uscc";
import { enteredOn, officeInstant } from "./timeline";

type EnterpriseRow = typeof enterprises.$inferInsert & { id: string };
type ContactRow = typeof contacts.$inferInsert & { id: string };

export type Parties = { investor: EnterpriseRow; projectCompany: EnterpriseRow | null; contact: ContactRow };

const legalForms = ["有限公司", "有限公司", "有限公司", "股份有限公司", "集团有限公司"] as const;

function investorName(random: Random, { source, brand, line }: Candidate): string {
  if (source.capitalKind === "foreign") return `${brand}${line.trade}（${source.place}）有限公司`;
  if (source.place === "香港") return `香港${brand}${line.trade}有限公司`;
  if (source.place === "台湾") return `台湾${brand}${line.trade}股份有限公司`;
  return `${source.place}${brand}${line.trade}${random.pick(legalForms)}`;
}

const stamps = (at: Date) => ({ isDemo: true, createdAt: at.toISOString(), updatedAt: at.toISOString() });

/** Investor, contact and, once registered, the project company in the park: all invented. */
export function inventParties(random: Random, candidate: Candidate, serial: number): Parties {
  const { source, brand, line, contact, timeline, fate } = candidate;
  const reportedOn = timeline.steps[0]?.on ?? timeline.endsOn;
  const at = officeInstant(random, reportedOn);
  const name = investorName(random, candidate);
  const isDomestic = source.capitalKind === "domestic";
  const knowsUscc = isDomestic && (hasReached(fate.stage, "L2") || random.chance(0.5));
  const investor: EnterpriseRow = {
    id: random.uuid(at),
    name,
    normalizedName: normalizeEnterpriseName(name, {
      fromHongKongOrTaiwan: source.capitalKind === "hongKongMacaoTaiwan",
    }),
    uscc: knowsUscc ? syntheticUscc(random, source.regionCode) : null,
    capitalKind: source.capitalKind,
    regionCode: source.regionCode,
    address: isDomestic ? `${source.city}` : null,
    profile: null,
    ...stamps(at),
  };
  const registeredOn = enteredOn(timeline, "D1");
  return {
    investor,
    projectCompany: registeredOn
      ? projectCompany(random, candidate, officeInstant(random, registeredOn))
      : null,
    contact: {
      id: random.uuid(at),
      enterpriseId: investor.id,
      name: contact.name,
      title: contact.title,
      phone: inventPhone(serial),
      email: random.chance(0.35) ? `lianxi${serial}@example.com` : null,
      ...stamps(at),
    },
  };

  function projectCompany(draw: Random, { zone }: Candidate, registeredAt: Date): EnterpriseRow {
    const isLocal = source.place === "天津";
    const companyName = isLocal
      ? `${brand}${line.trade}（天津静海）有限公司`
      : draw.pick([`${brand}${line.trade}（天津）有限公司`, `天津${brand}${line.trade}有限公司`]);
    return {
      id: draw.uuid(registeredAt),
      name: companyName,
      normalizedName: normalizeEnterpriseName(companyName),
      uscc: syntheticUscc(draw, "120118"),
      capitalKind: source.capitalKind,
      regionCode: "120118",
      address: zone === "central" ? "天津市静海区高新产业园中心区" : "天津市静海区高新产业园",
      profile: null,
      ...stamps(registeredAt),
    };
  }
}
