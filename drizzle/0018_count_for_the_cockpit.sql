CREATE TABLE "cockpit_cells" (
	"subject" text NOT NULL,
	"department_id" uuid NOT NULL,
	"industry" text NOT NULL,
	"dimension" text NOT NULL,
	"key" text NOT NULL,
	"period" text NOT NULL,
	"is_counted" boolean NOT NULL,
	"count" bigint NOT NULL,
	"amount_fen" bigint NOT NULL,
	"counted_fen" bigint NOT NULL,
	"amount_usd_cents" bigint NOT NULL,
	"counted_usd_cents" bigint NOT NULL,
	CONSTRAINT "cockpit_cells_pkey" PRIMARY KEY("subject","dimension","department_id","industry","period","key","is_counted")
);
--> statement-breakpoint
CREATE TABLE "cockpit_deltas" (
	"subject" text NOT NULL,
	"department_id" uuid NOT NULL,
	"industry" text NOT NULL,
	"dimension" text NOT NULL,
	"key" text NOT NULL,
	"period" text NOT NULL,
	"is_counted" boolean NOT NULL,
	"count" bigint NOT NULL,
	"amount_fen" bigint NOT NULL,
	"counted_fen" bigint NOT NULL,
	"amount_usd_cents" bigint NOT NULL,
	"counted_usd_cents" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "project_facts" (
	"project_id" uuid NOT NULL,
	"subject" text NOT NULL,
	"department_id" uuid NOT NULL,
	"industry" text NOT NULL,
	"dimension" text NOT NULL,
	"key" text NOT NULL,
	"period" text NOT NULL,
	"is_counted" boolean NOT NULL,
	"count" bigint NOT NULL,
	"amount_fen" bigint NOT NULL,
	"counted_fen" bigint NOT NULL,
	"amount_usd_cents" bigint NOT NULL,
	"counted_usd_cents" bigint NOT NULL,
	"zone" text NOT NULL,
	"region" text NOT NULL,
	"is_relief" boolean NOT NULL,
	"owner" text NOT NULL,
	"band" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "projects" ADD COLUMN "size_band" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX "cockpit_cells_empty_index" ON "cockpit_cells" USING btree ("subject") WHERE count = 0 and amount_fen = 0 and counted_fen = 0 and counted_usd_cents = 0;--> statement-breakpoint
CREATE INDEX "cockpit_deltas_index" ON "cockpit_deltas" USING btree ("subject","dimension");--> statement-breakpoint
CREATE INDEX "project_facts_project_index" ON "project_facts" USING btree ("project_id");--> statement-breakpoint
CREATE INDEX "project_facts_sum_index" ON "project_facts" USING btree ("subject","period","counted_fen","project_id") WHERE dimension = 'sum';--> statement-breakpoint
CREATE INDEX "project_facts_remaining_index" ON "project_facts" USING btree ("subject","key","amount_fen","project_id") WHERE dimension = 'remaining';--> statement-breakpoint
ALTER TABLE "projects" ADD CONSTRAINT "projects_size_band_check" CHECK (size_band between 0 and 3);