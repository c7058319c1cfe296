ALTER TABLE "agreements" DROP CONSTRAINT "agreements_amount_check";--> statement-breakpoint
ALTER TABLE "agreements" DROP CONSTRAINT "agreements_foreign_check";--> statement-breakpoint
ALTER TABLE "agreements" DROP CONSTRAINT "agreements_share_check";--> statement-breakpoint
DROP INDEX "agreements_contract_no_unique";--> statement-breakpoint
DROP INDEX "agreements_one_counted_formal";--> statement-breakpoint
ALTER TABLE "agreements" ADD COLUMN "foreign_share_bp" integer DEFAULT 10000 NOT NULL;--> statement-breakpoint
ALTER TABLE "agreements" drop column "counted_foreign_fen";--> statement-breakpoint
ALTER TABLE "agreements" ADD COLUMN "counted_foreign_fen" bigint GENERATED ALWAYS AS (case when is_counted_foreign and not is_void then round(coalesce(foreign_fen, 0)::numeric * foreign_share_bp / 10000)::bigint else 0 end) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "agreements" drop column "counted_usd_cents";--> statement-breakpoint
ALTER TABLE "agreements" ADD COLUMN "counted_usd_cents" bigint GENERATED ALWAYS AS (case when is_counted_foreign and not is_void then round(coalesce(foreign_usd_cents, 0)::numeric * foreign_share_bp / 10000)::bigint else 0 end) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "agreements" ADD COLUMN "is_within_earlier" boolean;--> statement-breakpoint
ALTER TABLE "agreements" ADD COLUMN "reverses_id" uuid;--> statement-breakpoint
ALTER TABLE "agreements" ADD COLUMN "reversed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "agreements" ADD CONSTRAINT "agreements_reverses_id_agreements_id_fk" FOREIGN KEY ("reverses_id") REFERENCES "public"."agreements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "agreements_raised_once" ON "agreements" USING btree ("raised_from_id") WHERE raised_from_id is not null and not is_void and reverses_id is null and reversed_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "agreements_reversed_once" ON "agreements" USING btree ("reverses_id") WHERE reverses_id is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "agreements_contract_no_unique" ON "agreements" USING btree ("contract_no") WHERE contract_no is not null and not is_void and reverses_id is null and reversed_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "agreements_one_counted_formal" ON "agreements" USING btree ("project_id") WHERE kind = 'formal' and is_counted and not is_void and reverses_id is null and reversed_at is null;--> statement-breakpoint
ALTER TABLE "agreements" ADD CONSTRAINT "agreements_amount_check" CHECK (amount_fen >= 0 or kind = 'supplement' or reverses_id is not null);--> statement-breakpoint
ALTER TABLE "agreements" ADD CONSTRAINT "agreements_foreign_check" CHECK (foreign_fen is null or (abs(foreign_fen) <= abs(amount_fen) and sign(foreign_fen) * sign(amount_fen) >= 0));--> statement-breakpoint
ALTER TABLE "agreements" ADD CONSTRAINT "agreements_share_check" CHECK (counted_share_bp between 0 and 10000 and foreign_share_bp between 0 and 10000);
