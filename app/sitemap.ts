import type { MetadataRoute } from "next";
import { env } from "@/lib/env";
import { paths } from "@/lib/paths";

const pages = [paths.portal, paths.land, paths.intentForm, paths.track, paths.privacy, paths.apiReference];

export default function sitemap(): MetadataRoute.Sitemap {
  return pages.map((path) => ({ url: new URL(path, env().NEXTAUTH_URL).href }));
}
