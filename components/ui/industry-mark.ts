import { type Industry, targetIndustries } from "@/domain/industry/industry";

export type IndustryHue = "equipment" | "biomedicine" | "information" | "services" | "traditional";

const hues: Record<(typeof targetIndustries)[number], IndustryHue> = {
  advancedEquipment: "equipment",
  biomedicine: "biomedicine",
  informationTechnology: "information",
  technologyServices: "services",
};

/** The four target industries have a hue each; everything else shares one. */
export function industryHue(industry: Industry): IndustryHue {
  const target = targetIndustries.find((candidate) => candidate === industry);
  return target ? hues[target] : "traditional";
}

export const hueText: Record<IndustryHue, string> = {
  equipment: "text-equipment",
  biomedicine: "text-biomedicine",
  information: "text-information",
  services: "text-services",
  traditional: "text-traditional",
};

export const hueFill: Record<IndustryHue, string> = {
  equipment: "bg-equipment",
  biomedicine: "bg-biomedicine",
  information: "bg-information",
  services: "bg-services",
  traditional: "bg-traditional",
};

export const hueShape: Record<IndustryHue, string> = {
  equipment: "M1 1h8v8H1z",
  biomedicine: "M5 .7a4.3 4.3 0 1 0 0 8.6 4.3 4.3 0 0 0 0-8.6",
  information: "M5 .3 9.7 5 5 9.7.3 5z",
  services: "M5 .8 9.6 9H.4z",
  traditional: "M1 3.5h8v3H1z",
};
