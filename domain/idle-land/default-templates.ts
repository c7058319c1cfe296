import { findingTemplates } from "./default-templates-finding";
import { siteTemplates } from "./default-templates-site";
import type { IdleTemplateCode } from "./template-code";

/** The forms as the product brings them, in its own words; an office revises them. Nothing in them is the park's decision. */
export const defaultTemplates: Record<IdleTemplateCode, string> = { ...findingTemplates, ...siteTemplates };
