CREATE TABLE "counting_rulings" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"project_id" uuid NOT NULL,
	"measure" text,
	"share_bp" integer NOT NULL,
	"rule_id" text NOT NULL,
	"reason" text NOT NULL,
	"decided_by" uuid,
	"decided_on" date NOT NULL,
	"ended_at" timestamp with time zone,
	"ended_by" uuid,
	"end_reason" text,
	"is_demo" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "counting_rulings_measure_check" CHECK (measure in ('fundsInPlace', 'agreedInvestment', 'fixedInvestment', 'foreignUsed', 'foreignAgreed')),
	CONSTRAINT "counting_rulings_share_check" CHECK (share_bp between 0 and 10000)
);
--> statement-breakpoint
CREATE TABLE "investment_plans" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"project_id" uuid NOT NULL,
	"year" integer NOT NULL,
	"planned_fen" bigint NOT NULL,
	"recorded_by" uuid,
	"is_demo" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "investment_plans_once" UNIQUE("project_id","year"),
	CONSTRAINT "investment_plans_check" CHECK (planned_fen >= 0 and year between 2000 and 2100)
);
--> statement-breakpoint
CREATE TABLE "exchange_rates" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"stat_month" text NOT NULL,
	"currency" text NOT NULL,
	"rate" numeric(14, 6) NOT NULL,
	"published_on" date,
	"source" text NOT NULL,
	"recorded_by" uuid,
	"is_demo" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "exchange_rates_once" UNIQUE("stat_month","currency"),
	CONSTRAINT "exchange_rates_currency_check" CHECK (currency in ('CNY', 'USD', 'EUR', 'JPY', 'KRW', 'GBP', 'HKD', 'TWD', 'SGD')),
	CONSTRAINT "exchange_rates_month_check" CHECK (stat_month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
	CONSTRAINT "exchange_rates_rate_check" CHECK (rate > 0 and currency <> 'CNY')
);
--> statement-breakpoint
CREATE TABLE "fund_evidence" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"fund_entry_id" uuid NOT NULL,
	"file_id" uuid NOT NULL,
	"sha256" text NOT NULL,
	"is_active" boolean DEFAULT true NOT NULL,
	"is_demo" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "fund_evidence_once" UNIQUE("fund_entry_id","file_id")
);
--> statement-breakpoint
CREATE TABLE "assignments" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"meeting_id" uuid NOT NULL,
	"project_id" uuid,
	"content" text NOT NULL,
	"department_id" uuid NOT NULL,
	"user_id" uuid,
	"due_on" date NOT NULL,
	"state" text NOT NULL,
	"result" text,
	"reported_by" uuid,
	"closed_by" uuid,
	"closed_at" timestamp with time zone,
	"is_demo" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "assignments_state_check" CHECK (state in ('open', 'reported', 'done', 'cancelled')),
	CONSTRAINT "assignments_closed_check" CHECK ((state in ('done', 'cancelled')) = (closed_at is not null))
);
--> statement-breakpoint
CREATE TABLE "meetings" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"held_on" date NOT NULL,
	"title" text NOT NULL,
	"note" text,
	"created_by" uuid,
	"is_demo" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "month_closing_rows" (
	"closing_id" uuid NOT NULL,
	"ledger" text NOT NULL,
	"source_id" uuid NOT NULL,
	"project_id" uuid NOT NULL,
	"project_code" text NOT NULL,
	"project_name" text NOT NULL,
	"department_id" uuid NOT NULL,
	"owner_id" uuid,
	"industry" text NOT NULL,
	"zone" text,
	"region_code" text,
	"kind" text,
	"evidence_no" text,
	"occurred_on" date,
	"amount_fen" bigint NOT NULL,
	"counted_fen" bigint NOT NULL,
	"counted_usd_cents" bigint DEFAULT 0 NOT NULL,
	"is_counted" boolean NOT NULL,
	"rule_id" text,
	CONSTRAINT "month_closing_rows_pkey" PRIMARY KEY("closing_id","ledger","source_id"),
	CONSTRAINT "month_closing_rows_ledger_check" CHECK (ledger in ('fundsInPlace', 'agreedInvestment', 'fixedInvestment', 'foreignUsed', 'foreignAgreed', 'stageEntered'))
);
--> statement-breakpoint
CREATE TABLE "month_closings" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"stat_month" text NOT NULL,
	"revision" integer NOT NULL,
	"closed_by" uuid,
	"closed_at" timestamp with time zone NOT NULL,
	"note" text,
	"findings" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"totals" jsonb NOT NULL,
	"row_count" integer NOT NULL,
	"sha256" text NOT NULL,
	"previous_sha256" text DEFAULT '' NOT NULL,
	"reopen_requested_by" uuid,
	"reopen_requested_at" timestamp with time zone,
	"reopen_reason" text,
	"reopen_decided_by" uuid,
	"reopen_decided_at" timestamp with time zone,
	"reopen_answer" text,
	"reopened_at" timestamp with time zone,
	"is_demo" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "month_closings_revision_unique" UNIQUE("stat_month","revision"),
	CONSTRAINT "month_closings_month_check" CHECK (stat_month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
	CONSTRAINT "month_closings_two_people_check" CHECK (reopen_decided_by is null or reopen_decided_by <> reopen_requested_by),
	CONSTRAINT "month_closings_reopened_check" CHECK (reopened_at is null or reopen_decided_by is not null)
);
--> statement-breakpoint
CREATE TABLE "targets" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"measure" text NOT NULL,
	"period" text NOT NULL,
	"department_id" uuid,
	"user_id" uuid,
	"industry" text,
	"value" bigint,
	"revision" integer NOT NULL,
	"is_current" boolean DEFAULT true NOT NULL,
	"reason" text NOT NULL,
	"created_by" uuid,
	"is_demo" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "targets_revision_unique" UNIQUE NULLS NOT DISTINCT("measure","period","department_id","user_id","industry","revision"),
	CONSTRAINT "targets_measure_check" CHECK (measure in ('fundsInPlace', 'agreedInvestment', 'fixedInvestment', 'foreignUsed', 'foreignAgreed')),
	CONSTRAINT "targets_industry_check" CHECK (industry in ('advancedEquipment', 'biomedicine', 'informationTechnology', 'technologyServices', 'bicycle', 'autoParts', 'homeFurnishing', 'metalProducts', 'other')),
	CONSTRAINT "targets_period_check" CHECK (period ~ '^[0-9]{4}(-Q[1-4])?$'),
	CONSTRAINT "targets_value_check" CHECK (value is null or value >= 0),
	CONSTRAINT "targets_scope_check" CHECK (user_id is null or (department_id is not null and industry is null))
);
--> statement-breakpoint
ALTER TABLE "fund_entries" DROP CONSTRAINT "fund_entries_share_check";--> statement-breakpoint
ALTER TABLE "plan_targets" DROP CONSTRAINT "plan_targets_measure_check";--> statement-breakpoint
DROP INDEX "observations_once";--> statement-breakpoint
ALTER TABLE "agreements" ADD COLUMN "currency" text DEFAULT 'CNY' NOT NULL;--> statement-breakpoint
ALTER TABLE "agreements" ADD COLUMN "amount_original" numeric(20, 2);--> statement-breakpoint
ALTER TABLE "agreements" ADD COLUMN "exchange_rate" numeric(14, 6) DEFAULT '1' NOT NULL;--> statement-breakpoint
ALTER TABLE "agreements" ADD COLUMN "foreign_currency" text;--> statement-breakpoint
ALTER TABLE "agreements" ADD COLUMN "foreign_amount_original" numeric(20, 2);--> statement-breakpoint
ALTER TABLE "agreements" ADD COLUMN "foreign_fen" bigint;--> statement-breakpoint
ALTER TABLE "agreements" ADD COLUMN "foreign_usd_cents" bigint;--> statement-breakpoint
ALTER TABLE "agreements" ADD COLUMN "raised_from_id" uuid;--> statement-breakpoint
ALTER TABLE "agreements" ADD COLUMN "previous_investor_id" uuid;--> statement-breakpoint
ALTER TABLE "agreements" ADD COLUMN "new_investor_id" uuid;--> statement-breakpoint
ALTER TABLE "agreements" ADD COLUMN "counted_share_bp" integer DEFAULT 10000 NOT NULL;--> statement-breakpoint
ALTER TABLE "agreements" ADD COLUMN "counted_fen" bigint GENERATED ALWAYS AS (case when is_counted and not is_void then round(amount_fen::numeric * counted_share_bp / 10000)::bigint else 0 end) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "agreements" ADD COLUMN "is_counted_foreign" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "agreements" ADD COLUMN "foreign_rule_id" text;--> statement-breakpoint
ALTER TABLE "agreements" ADD COLUMN "counted_foreign_fen" bigint GENERATED ALWAYS AS (case when is_counted_foreign and not is_void then coalesce(foreign_fen, 0) else 0 end) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "agreements" ADD COLUMN "counted_usd_cents" bigint GENERATED ALWAYS AS (case when is_counted_foreign and not is_void then coalesce(foreign_usd_cents, 0) else 0 end) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "agreements" ADD COLUMN "recorded_by" uuid;--> statement-breakpoint
ALTER TABLE "agreements" ADD COLUMN "void_reason" text;--> statement-breakpoint
ALTER TABLE "fixed_investments" ADD COLUMN "counted_share_bp" integer DEFAULT 10000 NOT NULL;--> statement-breakpoint
ALTER TABLE "fixed_investments" ADD COLUMN "counted_fen" bigint GENERATED ALWAYS AS (case when is_counted then round(amount_fen::numeric * counted_share_bp / 10000)::bigint else 0 end) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "fixed_investments" ADD COLUMN "recorded_by" uuid;--> statement-breakpoint
ALTER TABLE "fund_entries" ADD COLUMN "is_from_paid_in_capital" boolean;--> statement-breakpoint
ALTER TABLE "fund_entries" ADD COLUMN "counted_share_bp" integer DEFAULT 10000 NOT NULL;--> statement-breakpoint
ALTER TABLE "fund_entries" ADD COLUMN "counted_fen" bigint GENERATED ALWAYS AS (case when is_counted and stat_month is not null and state in ('confirmed', 'locked', 'reversed') then round(amount_fen::numeric * outside_share_bp * counted_share_bp / 100000000)::bigint else 0 end) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "fund_entries" ADD COLUMN "is_counted_foreign" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "fund_entries" ADD COLUMN "foreign_rule_id" text;--> statement-breakpoint
ALTER TABLE "fund_entries" ADD COLUMN "usd_cents" bigint;--> statement-breakpoint
ALTER TABLE "fund_entries" ADD COLUMN "counted_foreign_fen" bigint GENERATED ALWAYS AS (case when is_counted_foreign and stat_month is not null and state in ('confirmed', 'locked', 'reversed') then amount_fen else 0 end) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "fund_entries" ADD COLUMN "counted_usd_cents" bigint GENERATED ALWAYS AS (case when is_counted_foreign and stat_month is not null and state in ('confirmed', 'locked', 'reversed') then coalesce(usd_cents, 0) else 0 end) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "fund_entries" ADD COLUMN "remark" text;--> statement-breakpoint
ALTER TABLE "observations" ADD COLUMN "state" text DEFAULT 'confirmed' NOT NULL;--> statement-breakpoint
ALTER TABLE "observations" ADD COLUMN "state_note" text;--> statement-breakpoint
ALTER TABLE "observations" ADD COLUMN "import_id" uuid;--> statement-breakpoint
ALTER TABLE "observations" ADD COLUMN "confirmed_by" uuid;--> statement-breakpoint
ALTER TABLE "observations" ADD COLUMN "confirmed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "observations" ADD COLUMN "is_demo" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "observations" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "plan_targets" ADD COLUMN "evaluation" text;--> statement-breakpoint
ALTER TABLE "files" ADD COLUMN "agreement_id" uuid;--> statement-breakpoint
ALTER TABLE "counting_rulings" ADD CONSTRAINT "counting_rulings_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "counting_rulings" ADD CONSTRAINT "counting_rulings_decided_by_users_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "counting_rulings" ADD CONSTRAINT "counting_rulings_ended_by_users_id_fk" FOREIGN KEY ("ended_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "investment_plans" ADD CONSTRAINT "investment_plans_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "investment_plans" ADD CONSTRAINT "investment_plans_recorded_by_users_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exchange_rates" ADD CONSTRAINT "exchange_rates_recorded_by_users_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fund_evidence" ADD CONSTRAINT "fund_evidence_fund_entry_id_fund_entries_id_fk" FOREIGN KEY ("fund_entry_id") REFERENCES "public"."fund_entries"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fund_evidence" ADD CONSTRAINT "fund_evidence_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_department_id_departments_id_fk" FOREIGN KEY ("department_id") REFERENCES "public"."departments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_reported_by_users_id_fk" FOREIGN KEY ("reported_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_closed_by_users_id_fk" FOREIGN KEY ("closed_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "month_closing_rows" ADD CONSTRAINT "month_closing_rows_closing_id_month_closings_id_fk" FOREIGN KEY ("closing_id") REFERENCES "public"."month_closings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "month_closings" ADD CONSTRAINT "month_closings_closed_by_users_id_fk" FOREIGN KEY ("closed_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "month_closings" ADD CONSTRAINT "month_closings_reopen_requested_by_users_id_fk" FOREIGN KEY ("reopen_requested_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "month_closings" ADD CONSTRAINT "month_closings_reopen_decided_by_users_id_fk" FOREIGN KEY ("reopen_decided_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "targets" ADD CONSTRAINT "targets_department_id_departments_id_fk" FOREIGN KEY ("department_id") REFERENCES "public"."departments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "targets" ADD CONSTRAINT "targets_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "targets" ADD CONSTRAINT "targets_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "counting_rulings_one_open" ON "counting_rulings" USING btree ("project_id",coalesce(measure, '')) WHERE ended_at is null;--> statement-breakpoint
CREATE INDEX "counting_rulings_decider_index" ON "counting_rulings" USING btree ("decided_by");--> statement-breakpoint
CREATE INDEX "counting_rulings_ender_index" ON "counting_rulings" USING btree ("ended_by");--> statement-breakpoint
CREATE INDEX "investment_plans_recorder_index" ON "investment_plans" USING btree ("recorded_by");--> statement-breakpoint
CREATE INDEX "exchange_rates_recorder_index" ON "exchange_rates" USING btree ("recorded_by");--> statement-breakpoint
CREATE UNIQUE INDEX "fund_evidence_file_once" ON "fund_evidence" USING btree ("sha256") WHERE is_active;--> statement-breakpoint
CREATE INDEX "fund_evidence_file_index" ON "fund_evidence" USING btree ("file_id");--> statement-breakpoint
CREATE INDEX "assignments_meeting_index" ON "assignments" USING btree ("meeting_id");--> statement-breakpoint
CREATE INDEX "assignments_project_index" ON "assignments" USING btree ("project_id");--> statement-breakpoint
CREATE INDEX "assignments_department_index" ON "assignments" USING btree ("department_id");--> statement-breakpoint
CREATE INDEX "assignments_user_index" ON "assignments" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "assignments_reporter_index" ON "assignments" USING btree ("reported_by");--> statement-breakpoint
CREATE INDEX "assignments_closer_index" ON "assignments" USING btree ("closed_by");--> statement-breakpoint
CREATE INDEX "assignments_due_index" ON "assignments" USING btree ("due_on","id");--> statement-breakpoint
CREATE INDEX "meetings_held_index" ON "meetings" USING btree ("held_on","id");--> statement-breakpoint
CREATE INDEX "meetings_creator_index" ON "meetings" USING btree ("created_by");--> statement-breakpoint
CREATE INDEX "month_closing_rows_project_index" ON "month_closing_rows" USING btree ("project_id");--> statement-breakpoint
CREATE UNIQUE INDEX "month_closings_one_closed" ON "month_closings" USING btree ("stat_month") WHERE reopened_at is null;--> statement-breakpoint
CREATE INDEX "month_closings_closer_index" ON "month_closings" USING btree ("closed_by");--> statement-breakpoint
CREATE INDEX "month_closings_requester_index" ON "month_closings" USING btree ("reopen_requested_by");--> statement-breakpoint
CREATE INDEX "month_closings_decider_index" ON "month_closings" USING btree ("reopen_decided_by");--> statement-breakpoint
CREATE INDEX "targets_department_index" ON "targets" USING btree ("department_id");--> statement-breakpoint
CREATE INDEX "targets_user_index" ON "targets" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "targets_creator_index" ON "targets" USING btree ("created_by");--> statement-breakpoint
ALTER TABLE "agreements" ADD CONSTRAINT "agreements_raised_from_id_agreements_id_fk" FOREIGN KEY ("raised_from_id") REFERENCES "public"."agreements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreements" ADD CONSTRAINT "agreements_previous_investor_id_enterprises_id_fk" FOREIGN KEY ("previous_investor_id") REFERENCES "public"."enterprises"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreements" ADD CONSTRAINT "agreements_new_investor_id_enterprises_id_fk" FOREIGN KEY ("new_investor_id") REFERENCES "public"."enterprises"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreements" ADD CONSTRAINT "agreements_recorded_by_users_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fixed_investments" ADD CONSTRAINT "fixed_investments_recorded_by_users_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "observations" ADD CONSTRAINT "observations_confirmed_by_users_id_fk" FOREIGN KEY ("confirmed_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "files" ADD CONSTRAINT "files_agreement_id_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreements"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "agreements_raised_index" ON "agreements" USING btree ("raised_from_id");--> statement-breakpoint
CREATE INDEX "agreements_previous_investor_index" ON "agreements" USING btree ("previous_investor_id");--> statement-breakpoint
CREATE INDEX "agreements_new_investor_index" ON "agreements" USING btree ("new_investor_id");--> statement-breakpoint
CREATE INDEX "agreements_recorder_index" ON "agreements" USING btree ("recorded_by");--> statement-breakpoint
CREATE INDEX "fixed_investments_recorder_index" ON "fixed_investments" USING btree ("recorded_by");--> statement-breakpoint
CREATE UNIQUE INDEX "observations_one_confirmed" ON "observations" USING btree ("indicator_id","period") WHERE state = 'confirmed';--> statement-breakpoint
CREATE UNIQUE INDEX "observations_one_pending" ON "observations" USING btree ("indicator_id","period") WHERE state = 'pending';--> statement-breakpoint
CREATE INDEX "observations_indicator_index" ON "observations" USING btree ("indicator_id","period");--> statement-breakpoint
CREATE INDEX "observations_confirmer_index" ON "observations" USING btree ("confirmed_by");--> statement-breakpoint
CREATE INDEX "files_agreement_index" ON "files" USING btree ("agreement_id");--> statement-breakpoint
ALTER TABLE "agreements" ADD CONSTRAINT "agreements_currency_check" CHECK (currency in ('CNY', 'USD', 'EUR', 'JPY', 'KRW', 'GBP', 'HKD', 'TWD', 'SGD'));--> statement-breakpoint
ALTER TABLE "agreements" ADD CONSTRAINT "agreements_foreign_currency_check" CHECK (foreign_currency in ('CNY', 'USD', 'EUR', 'JPY', 'KRW', 'GBP', 'HKD', 'TWD', 'SGD'));--> statement-breakpoint
ALTER TABLE "agreements" ADD CONSTRAINT "agreements_foreign_check" CHECK (foreign_fen is null or (foreign_fen >= 0 and foreign_fen <= amount_fen));--> statement-breakpoint
ALTER TABLE "agreements" ADD CONSTRAINT "agreements_share_check" CHECK (counted_share_bp between 0 and 10000);--> statement-breakpoint
ALTER TABLE "fixed_investments" ADD CONSTRAINT "fixed_investments_share_check" CHECK (counted_share_bp between 0 and 10000);--> statement-breakpoint
ALTER TABLE "fund_entries" ADD CONSTRAINT "fund_entries_currency_check" CHECK (currency in ('CNY', 'USD', 'EUR', 'JPY', 'KRW', 'GBP', 'HKD', 'TWD', 'SGD'));--> statement-breakpoint
ALTER TABLE "fund_entries" ADD CONSTRAINT "fund_entries_share_check" CHECK (outside_share_bp between 0 and 10000 and counted_share_bp between 0 and 10000);--> statement-breakpoint
ALTER TABLE "observations" ADD CONSTRAINT "observations_state_check" CHECK (state in ('pending', 'confirmed', 'returned', 'replaced'));--> statement-breakpoint
ALTER TABLE "observations" ADD CONSTRAINT "observations_two_people_check" CHECK (confirmed_by is null or created_by is null or confirmed_by <> created_by);--> statement-breakpoint
ALTER TABLE "plan_targets" ADD CONSTRAINT "plan_targets_measure_check" CHECK (measure in ('fundsInPlace', 'agreedInvestment', 'fixedInvestment', 'foreignUsed', 'foreignAgreed'));