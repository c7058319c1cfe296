ALTER TABLE "land_quotas" DROP CONSTRAINT "land_quotas_year_check";--> statement-breakpoint
ALTER TABLE "land_quotas" ADD COLUMN "quarter" integer NOT NULL;--> statement-breakpoint
ALTER TABLE "project_site_needs" ADD COLUMN "industrial_class" integer;--> statement-breakpoint
ALTER TABLE "land_quotas" ADD CONSTRAINT "land_quotas_year_check" CHECK (year between 2000 and 2100 and quarter between 1 and 4);--> statement-breakpoint
ALTER TABLE "project_site_needs" ADD CONSTRAINT "project_site_needs_class_check" CHECK (industrial_class between 1 and 3);