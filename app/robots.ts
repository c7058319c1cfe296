import type { MetadataRoute } from "next";
import { env } from "@/lib/env";
import { paths } from "@/lib/paths";

/** The public pages may be indexed; everything else needs a sign-in anyway. */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: {
      userAgent: "*",
      allow: [`${paths.portal}$`, paths.land, paths.intentForm, paths.track, paths.privacy],
      disallow: "/",
    },
    sitemap: new URL("/sitemap.xml", env().NEXTAUTH_URL).href,
  };
}
