CREATE TABLE "plan_relation_terms" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"relation_id" uuid NOT NULL,
	"role" text NOT NULL,
	"indicator_id" uuid,
	"moment" text,
	"fact_id" uuid,
	"sort" integer NOT NULL,
	CONSTRAINT "plan_relation_terms_once" UNIQUE("relation_id","sort"),
	CONSTRAINT "plan_relation_terms_role_check" CHECK (role in ('whole', 'part', 'stated')),
	CONSTRAINT "plan_relation_terms_moment_check" CHECK (moment in ('base', 'target')),
	CONSTRAINT "plan_relation_terms_source_check" CHECK (num_nonnulls(indicator_id, fact_id) = 1 and (moment is null) = (indicator_id is null))
);
--> statement-breakpoint
CREATE TABLE "plan_relations" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"plan_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"result_unit" text,
	"note" text,
	"sort" integer DEFAULT 0 NOT NULL,
	"removed_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "plan_relations_once" UNIQUE("plan_id","title"),
	CONSTRAINT "plan_relations_kind_check" CHECK (kind in ('parts', 'share', 'quotient'))
);
--> statement-breakpoint
ALTER TABLE "indicators" ADD COLUMN "is_active" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "indicators" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "plan_facts" ADD COLUMN "removed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "plan_facts" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "plan_facts" ADD COLUMN "updated_at" timestamp with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "plan_targets" ADD COLUMN "is_lower_bound" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "plan_targets" ADD COLUMN "is_base_comparable" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "plan_relation_terms" ADD CONSTRAINT "plan_relation_terms_relation_id_plan_relations_id_fk" FOREIGN KEY ("relation_id") REFERENCES "public"."plan_relations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_relation_terms" ADD CONSTRAINT "plan_relation_terms_indicator_id_indicators_id_fk" FOREIGN KEY ("indicator_id") REFERENCES "public"."indicators"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_relation_terms" ADD CONSTRAINT "plan_relation_terms_fact_id_plan_facts_id_fk" FOREIGN KEY ("fact_id") REFERENCES "public"."plan_facts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_relations" ADD CONSTRAINT "plan_relations_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "plan_relation_terms_indicator_index" ON "plan_relation_terms" USING btree ("indicator_id");--> statement-breakpoint
CREATE INDEX "plan_relation_terms_fact_index" ON "plan_relation_terms" USING btree ("fact_id");--> statement-breakpoint
UPDATE "plan_targets" SET "is_lower_bound" = true WHERE "quote" ~ '突破|不低于';--> statement-breakpoint
UPDATE "plan_targets" SET "is_base_comparable" = false WHERE "measure" IS NOT NULL AND "base_note" IS NOT NULL;
