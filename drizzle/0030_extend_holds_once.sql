ALTER TABLE "parcel_claims" ADD COLUMN "project_extended_on" date;--> statement-breakpoint
ALTER TABLE "unit_claims" ADD COLUMN "project_extended_on" date;