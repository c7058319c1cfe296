CREATE TABLE "project_batches" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"actor_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"items" jsonb NOT NULL,
	"undone_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "project_batches_kind_check" CHECK (kind in ('assign', 'nextStep', 'delete'))
);
--> statement-breakpoint
ALTER TABLE "project_moves" ADD COLUMN "replaced" jsonb;--> statement-breakpoint
ALTER TABLE "project_batches" ADD CONSTRAINT "project_batches_actor_id_users_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "project_batches_actor_index" ON "project_batches" USING btree ("actor_id");