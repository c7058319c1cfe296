import type { MetadataRoute } from "next";
import { connection } from "next/server";
import { env } from "@/lib/env";
import { paths } from "@/lib/paths";

/** The public pages may be indexed; everything else needs a sign-in anyway. */
export default async function robots(): Promise<MetadataRoute.Robots> {
  await connection();
  return {
    rules: {
      userAgent: "*",
      allow: [`${paths.portal}$`, paths.land, paths.intentForm, paths.track, paths.privacy],
      disallow: "/",
    },
    sitemap: new URL("/sitemap.xml", env().NEXTAUTH_URL).href,
  };
}
