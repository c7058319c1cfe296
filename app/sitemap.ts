import type { MetadataRoute } from "next";
import { connection } from "next/server";
import { env } from "@/lib/env";
import { paths } from "@/lib/paths";

const pages = [paths.portal, paths.land, paths.intentForm, paths.track, paths.privacy, paths.apiReference];

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  await connection();
  return pages.map((path) => ({ url: new URL(path, env().NEXTAUTH_URL).href }));
}
