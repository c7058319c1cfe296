import type { Metadata } from "next";
import { HomeHero } from "@/components/portal/home-hero";
import { IndustryList } from "@/components/portal/industry-list";
import { KeyProjects } from "@/components/portal/key-projects";
import { ParkFacts } from "@/components/portal/park-facts";
import { Steps } from "@/components/portal/steps";
import { ZoneList } from "@/components/portal/zone-list";
import { client } from "@/lib/api/client";

export const metadata: Metadata = {
  title: { absolute: "高新产业园 · 天津子牙经济技术开发区" },
  description: "天津市静海区高新产业园投资指南：重点产业、可供地块、办理步骤与投资意向登记。",
};

export default async function PortalPage() {
  const overview = await client.portal.overview({});
  return (
    <>
      <HomeHero available={overview.available} zones={overview.zones} />
      <ParkFacts facts={overview.park} />
      <IndustryList industries={overview.industries} />
      <ZoneList zones={overview.zones} />
      <KeyProjects keyProjects={overview.keyProjects} />
      <Steps />
    </>
  );
}
