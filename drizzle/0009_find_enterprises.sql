ALTER TABLE "enterprises" ADD COLUMN "initials" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "enterprises" ADD COLUMN "search_key" text GENERATED ALWAYS AS (cn_double(lower(name || ' ' || coalesce(uscc, '') || ' ' || initials))) STORED;--> statement-breakpoint
CREATE INDEX "enterprises_search_index" ON "enterprises" USING gin (search_key gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "enterprises_created_index" ON "enterprises" USING btree ("created_at","id");