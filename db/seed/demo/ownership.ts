import type { Industry } from "@/domain/industry/industry";
import type { Candidate } from "./candidate";
import { agency, type DepartmentCode, departmentId, userId } from "./office";
import type { Random } from "./random";

/** Who works on a project. */
export type Ownership = {
  departmentId: string;
  headId: string;
  /** Null in the public pool or while the head has not yet assigned it. */
  ownerId: string | null;
  /** The one who writes its records, even when it has no owner now. */
  officerId: string;
  officerName: string;
  reporterId: string;
  agencyId: string | null;
  /** An earlier owner, when it changed hands. */
  formerOwnerId: string | null;
};

type Team = { code: DepartmentCode; head: string; officers: readonly (readonly [string, string])[] };

const equipment: Team = {
  code: "ZS1",
  head: "qinhaichuan",
  officers: [
    ["linzhiyuan", "林致远"],
    ["linzhiyuan", "林致远"],
    ["songyajing", "宋雅静"],
  ],
};

const life: Team = {
  code: "ZS2",
  head: "luoruoyun",
  officers: [
    ["gaowenbo", "高文博"],
    ["xuqinghe", "许清禾"],
  ],
};

const services: Team = {
  code: "ZS3",
  head: "duzhengkai",
  officers: [
    ["tangjunheng", "唐俊衡"],
    ["weilanxin", "魏岚欣"],
  ],
};

const teamFor: Record<Industry, Team> = {
  advancedEquipment: equipment,
  biomedicine: life,
  informationTechnology: life,
  technologyServices: services,
  bicycle: equipment,
  autoParts: equipment,
  homeFurnishing: equipment,
  metalProducts: equipment,
  other: services,
};

/** 招商三部 also keeps part of what comes from Beijing. */
function teamOf(random: Random, { line, source }: Candidate): Team {
  const fromBeijing = source.regionCode.startsWith("11");
  return fromBeijing && random.chance(0.22) ? services : teamFor[line.industry];
}

/** Early talks without an owner: fallen to the pool, or brought by the agency and not yet assigned. */
const isUnowned = (random: Random, { fate, channel }: Candidate): boolean => {
  if (fate.standing !== "normal") return false;
  if (fate.stage === "L0") return channel === "agency";
  return (fate.stage === "L1" || fate.stage === "L2") && random.chance(0.3);
};

export function ownershipOf(random: Random, candidate: Candidate): Ownership {
  const team = teamOf(random, candidate);
  const [officer, officerName] = random.pick(team.officers);
  const officerId = userId(officer);
  const isUnassigned = isUnowned(random, candidate);
  const fromAgency = candidate.channel === "agency";
  const other = team.officers.find(([name]) => name !== officer);
  const changedHands = !isUnassigned && candidate.fate.stage !== "L0" && random.chance(0.1);
  const formerOwnerId = changedHands && other ? userId(other[0]) : null;
  return {
    departmentId: departmentId(team.code),
    headId: userId(team.head),
    ownerId: isUnassigned ? null : officerId,
    officerId,
    officerName,
    reporterId: fromAgency ? userId("pengzhehan") : (formerOwnerId ?? officerId),
    agencyId: fromAgency ? agency.id : null,
    formerOwnerId,
  };
}
