CREATE TABLE "agreements" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"project_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"contract_no" text,
	"signed_on" date NOT NULL,
	"stat_month" text NOT NULL,
	"amount_fen" bigint NOT NULL,
	"is_counted" boolean NOT NULL,
	"rule_id" text NOT NULL,
	"is_void" boolean DEFAULT false NOT NULL,
	"is_demo" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "agreements_kind_check" CHECK (kind in ('intent', 'framework', 'formal', 'supplement', 'capitalIncrease', 'investorChange')),
	CONSTRAINT "agreements_month_check" CHECK (stat_month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
	CONSTRAINT "agreements_amount_check" CHECK (amount_fen >= 0)
);
--> statement-breakpoint
CREATE TABLE "fixed_investments" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"project_id" uuid NOT NULL,
	"stat_month" text NOT NULL,
	"amount_fen" bigint NOT NULL,
	"is_counted" boolean NOT NULL,
	"rule_id" text NOT NULL,
	"report_no" text,
	"is_demo" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "fixed_investments_month_check" CHECK (stat_month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$')
);
--> statement-breakpoint
CREATE TABLE "fund_entries" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"project_id" uuid NOT NULL,
	"enterprise_id" uuid,
	"category" text NOT NULL,
	"evidence_kind" text NOT NULL,
	"evidence_no" text NOT NULL,
	"occurred_on" date NOT NULL,
	"stat_month" text,
	"currency" text DEFAULT 'CNY' NOT NULL,
	"amount_original" numeric(20, 2) NOT NULL,
	"exchange_rate" numeric(14, 6) DEFAULT '1' NOT NULL,
	"amount_fen" bigint NOT NULL,
	"source_region_code" text,
	"outside_share_bp" integer DEFAULT 10000 NOT NULL,
	"is_counted" boolean NOT NULL,
	"rule_id" text NOT NULL,
	"state" text NOT NULL,
	"reverses_id" uuid,
	"proposed_by" uuid,
	"confirmed_by" uuid,
	"confirmed_at" timestamp with time zone,
	"is_demo" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "fund_entries_category_check" CHECK (category in ('paidInCapital', 'landPrice', 'construction', 'equipment', 'otherFixedAssets', 'workingCapital', 'research', 'rentAndFitOut', 'foreignCapital', 'foreignReinvestment', 'other')),
	CONSTRAINT "fund_entries_evidence_check" CHECK (evidence_kind in ('capitalVerification', 'bankSlip', 'landReceipt', 'invoice', 'constructionPayment', 'equipmentContract', 'customsDeclaration', 'statisticalReport', 'foreignCapitalRegistration', 'other')),
	CONSTRAINT "fund_entries_state_check" CHECK (state in ('draft', 'pending', 'returned', 'confirmed', 'locked', 'reversed')),
	CONSTRAINT "fund_entries_month_check" CHECK (stat_month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
	CONSTRAINT "fund_entries_share_check" CHECK (outside_share_bp between 0 and 10000),
	CONSTRAINT "fund_entries_confirmed_check" CHECK (state not in ('confirmed', 'locked') or (stat_month is not null and confirmed_at is not null)),
	CONSTRAINT "fund_entries_two_people_check" CHECK (confirmed_by is null or proposed_by is null or confirmed_by <> proposed_by)
);
--> statement-breakpoint
CREATE TABLE "contacts" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"enterprise_id" uuid NOT NULL,
	"name" text NOT NULL,
	"title" text,
	"phone" text,
	"email" text,
	"is_demo" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "contacts_reachable_check" CHECK (phone is not null or email is not null)
);
--> statement-breakpoint
CREATE TABLE "enterprises" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"name" text NOT NULL,
	"normalized_name" text NOT NULL,
	"uscc" text,
	"uscc_override_reason" text,
	"capital_kind" text DEFAULT 'domestic' NOT NULL,
	"region_code" text,
	"address" text,
	"profile" text,
	"is_demo" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "enterprises_capital_kind_check" CHECK (capital_kind in ('domestic', 'hongKongMacaoTaiwan', 'foreign'))
);
--> statement-breakpoint
CREATE TABLE "intent_events" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"intent_id" uuid NOT NULL,
	"actor_id" uuid,
	"state" text NOT NULL,
	"public_note" text,
	"internal_note" text,
	"is_demo" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "intent_events_state_check" CHECK (state in ('received', 'assigned', 'contacted', 'negotiating', 'closed', 'declined', 'spam'))
);
--> statement-breakpoint
CREATE TABLE "intents" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"receipt_no" text NOT NULL,
	"submission_key" uuid NOT NULL,
	"enterprise_name" text NOT NULL,
	"uscc" text,
	"contact_name" text NOT NULL,
	"phone" text NOT NULL,
	"email" text,
	"industry" text NOT NULL,
	"amount_band" text NOT NULL,
	"site_need" text NOT NULL,
	"area_sqm" numeric(14, 2),
	"source_region_code" text,
	"is_capital_relief" boolean DEFAULT false NOT NULL,
	"planned_start_on" date,
	"description" text,
	"parcel_code" text,
	"channel" text,
	"state" text DEFAULT 'received' NOT NULL,
	"assigned_to" uuid,
	"project_id" uuid,
	"enterprise_user_id" uuid,
	"consent_version" text NOT NULL,
	"consent_at" timestamp with time zone NOT NULL,
	"address" text,
	"user_agent" text,
	"is_demo" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "intents_receipt_no_unique" UNIQUE("receipt_no"),
	CONSTRAINT "intents_submission_key_unique" UNIQUE("submission_key"),
	CONSTRAINT "intents_state_check" CHECK (state in ('received', 'assigned', 'contacted', 'negotiating', 'closed', 'declined', 'spam')),
	CONSTRAINT "intents_industry_check" CHECK (industry in ('advancedEquipment', 'biomedicine', 'informationTechnology', 'technologyServices', 'bicycle', 'autoParts', 'homeFurnishing', 'metalProducts', 'other')),
	CONSTRAINT "intents_amount_band_check" CHECK (amount_band in ('under10m', '10mTo50m', '50mTo100m', '100mTo500m', '500mTo1b', 'over1b')),
	CONSTRAINT "intents_site_need_check" CHECK (site_need in ('land', 'rentFactory', 'buyFactory', 'office', 'other'))
);
--> statement-breakpoint
CREATE TABLE "parcel_claims" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"project_id" uuid NOT NULL,
	"parcel_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"created_by" uuid,
	"started_on" date NOT NULL,
	"ended_on" date,
	"is_demo" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "parcel_claims_kind_check" CHECK (kind in ('intended', 'allocated'))
);
--> statement-breakpoint
CREATE TABLE "parcels" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"code" text NOT NULL,
	"name" text NOT NULL,
	"zone" text NOT NULL,
	"location" text,
	"area_sqm" numeric(14, 2) NOT NULL,
	"planned_use" text NOT NULL,
	"state" text NOT NULL,
	"floor_area_ratio_min" numeric(5, 2),
	"floor_area_ratio_max" numeric(5, 2),
	"intensity_floor_wan_per_mu" numeric(10, 2),
	"note" text,
	"is_public" boolean DEFAULT false NOT NULL,
	"centre_longitude" double precision,
	"centre_latitude" double precision,
	"is_demo" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "parcels_code_unique" UNIQUE("code"),
	CONSTRAINT "parcels_zone_check" CHECK (zone in ('central', 'south', 'north', 'smart', 'biomedical')),
	CONSTRAINT "parcels_state_check" CHECK (state in ('planned', 'acquiring', 'ready', 'proposed', 'announced', 'sold', 'contracted', 'delivered', 'started', 'building', 'completed', 'inProduction')),
	CONSTRAINT "parcels_use_check" CHECK (planned_use in ('industrial', 'logistics', 'research', 'commercial', 'standardFactory')),
	CONSTRAINT "parcels_area_check" CHECK (area_sqm > 0)
);
--> statement-breakpoint
CREATE TABLE "indicators" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"code" text NOT NULL,
	"name" text NOT NULL,
	"group_name" text NOT NULL,
	"unit" text NOT NULL,
	"kind" text NOT NULL,
	"is_higher_better" boolean DEFAULT true NOT NULL,
	"decimals" integer DEFAULT 0 NOT NULL,
	"sort" integer NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "indicators_code_unique" UNIQUE("code"),
	CONSTRAINT "indicators_kind_check" CHECK (kind in ('stock', 'flow', 'ratio', 'cumulative'))
);
--> statement-breakpoint
CREATE TABLE "observations" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"indicator_id" uuid NOT NULL,
	"period" text NOT NULL,
	"value" numeric(20, 4) NOT NULL,
	"source" text NOT NULL,
	"created_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "observations_period_check" CHECK (period ~ '^[0-9]{4}(-(0[1-9]|1[0-2]))?$')
);
--> statement-breakpoint
CREATE TABLE "plan_facts" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"plan_id" uuid NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_code" text NOT NULL,
	"title" text NOT NULL,
	"value" numeric(20, 4),
	"unit" text,
	"year" integer,
	"quote" text NOT NULL,
	"sort" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "plan_facts_once" UNIQUE("plan_id","subject_kind","subject_code","title"),
	CONSTRAINT "plan_facts_kind_check" CHECK (subject_kind in ('park', 'industry', 'zone', 'keyProject', 'enterprise'))
);
--> statement-breakpoint
CREATE TABLE "plan_targets" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"plan_id" uuid NOT NULL,
	"indicator_id" uuid NOT NULL,
	"base_year" integer,
	"base_value" numeric(20, 4),
	"base_note" text,
	"target_year" integer NOT NULL,
	"target_value" numeric(20, 4),
	"growth_claim_bp" integer,
	"growth_basis" text DEFAULT 'none' NOT NULL,
	"measure" text,
	"quote" text,
	"is_red_line" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "plan_targets_once" UNIQUE("plan_id","indicator_id"),
	CONSTRAINT "plan_targets_basis_check" CHECK (growth_basis in ('annual', 'totalVersusLastPlan', 'none')),
	CONSTRAINT "plan_targets_measure_check" CHECK (measure in ('fundsInPlace', 'agreedInvestment', 'fixedInvestment'))
);
--> statement-breakpoint
CREATE TABLE "plans" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"code" text NOT NULL,
	"name" text NOT NULL,
	"start_month" text NOT NULL,
	"end_month" text NOT NULL,
	"state" text NOT NULL,
	"source_document" text,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "plans_code_unique" UNIQUE("code"),
	CONSTRAINT "plans_state_check" CHECK (state in ('closed', 'open')),
	CONSTRAINT "plans_start_check" CHECK (start_month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
	CONSTRAINT "plans_end_check" CHECK (end_month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
	CONSTRAINT "plans_order_check" CHECK (start_month <= end_month)
);
--> statement-breakpoint
CREATE TABLE "files" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"project_id" uuid NOT NULL,
	"uploaded_by" uuid NOT NULL,
	"name" text NOT NULL,
	"media_type" text NOT NULL,
	"size_bytes" integer NOT NULL,
	"sha256" text NOT NULL,
	"storage_key" text NOT NULL,
	"is_demo" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "follow_ups" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"project_id" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"content" text NOT NULL,
	"participants" text,
	"place" text,
	"occurred_on" date NOT NULL,
	"next_step" text,
	"next_step_on" date,
	"stage_at_time" text NOT NULL,
	"is_demo" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "follow_ups_kind_check" CHECK (kind in ('call', 'message', 'meeting', 'visit', 'siteVisit', 'other')),
	CONSTRAINT "follow_ups_stage_check" CHECK (stage_at_time in ('L0', 'L1', 'L2', 'L3', 'R1', 'R2', 'R3', 'S1', 'S2', 'D1', 'D2', 'B1', 'B2', 'B3', 'O1', 'O2'))
);
--> statement-breakpoint
CREATE TABLE "project_moves" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"project_id" uuid NOT NULL,
	"actor_id" uuid,
	"kind" text NOT NULL,
	"from_code" text,
	"to_code" text NOT NULL,
	"reason" text,
	"actual_on" date NOT NULL,
	"stat_month" text NOT NULL,
	"is_demo" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "project_moves_kind_check" CHECK (kind in ('stage', 'standing', 'owner')),
	CONSTRAINT "project_moves_month_check" CHECK (stat_month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$')
);
--> statement-breakpoint
CREATE TABLE "projects" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"code" text NOT NULL,
	"name" text NOT NULL,
	"summary" text NOT NULL,
	"department_id" uuid NOT NULL,
	"owner_id" uuid,
	"first_reported_by" uuid,
	"first_reported_department_id" uuid,
	"first_reported_at" timestamp with time zone NOT NULL,
	"agency_id" uuid,
	"stage" text NOT NULL,
	"stage_entered_on" date NOT NULL,
	"standing" text DEFAULT 'normal' NOT NULL,
	"standing_reason" text,
	"resume_on" date,
	"investor_id" uuid NOT NULL,
	"investor_name" text NOT NULL,
	"project_company_id" uuid,
	"contact_id" uuid,
	"source_channel" text NOT NULL,
	"source_region_code" text,
	"capital_kind" text DEFAULT 'domestic' NOT NULL,
	"is_capital_relief" boolean DEFAULT false NOT NULL,
	"industry" text NOT NULL,
	"secondary_industry" text,
	"industry_code" text,
	"zone" text,
	"total_investment_fen" bigint,
	"fixed_investment_fen" bigint,
	"equipment_investment_fen" bigint,
	"land_need_sqm" numeric(14, 2),
	"factory_need_sqm" numeric(14, 2),
	"expected_output_fen" bigint,
	"expected_tax_fen" bigint,
	"expected_jobs" integer,
	"planned_start_on" date,
	"planned_completion_on" date,
	"planned_production_on" date,
	"last_follow_up_on" date,
	"next_step" text,
	"next_step_on" date,
	"initials" text DEFAULT '' NOT NULL,
	"search_key" text GENERATED ALWAYS AS (cn_double(lower(name || ' ' || investor_name || ' ' || code || ' ' || initials))) STORED,
	"name_key" text GENERATED ALWAYS AS (cn_double(lower(name || ' ' || code))) STORED,
	"is_demo" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "projects_code_unique" UNIQUE("code"),
	CONSTRAINT "projects_stage_check" CHECK (stage in ('L0', 'L1', 'L2', 'L3', 'R1', 'R2', 'R3', 'S1', 'S2', 'D1', 'D2', 'B1', 'B2', 'B3', 'O1', 'O2')),
	CONSTRAINT "projects_standing_check" CHECK (standing in ('normal', 'suspended', 'terminated', 'transferred')),
	CONSTRAINT "projects_industry_check" CHECK (industry in ('advancedEquipment', 'biomedicine', 'informationTechnology', 'technologyServices', 'bicycle', 'autoParts', 'homeFurnishing', 'metalProducts', 'other')),
	CONSTRAINT "projects_secondary_industry_check" CHECK (secondary_industry in ('advancedEquipment', 'biomedicine', 'informationTechnology', 'technologyServices', 'bicycle', 'autoParts', 'homeFurnishing', 'metalProducts', 'other')),
	CONSTRAINT "projects_zone_check" CHECK (zone in ('central', 'south', 'north', 'smart', 'biomedical')),
	CONSTRAINT "projects_source_channel_check" CHECK (source_channel in ('ownOutreach', 'enterpriseReferral', 'agency', 'exhibition', 'assigned', 'publicForm', 'capitalRelief')),
	CONSTRAINT "projects_capital_kind_check" CHECK (capital_kind in ('domestic', 'hongKongMacaoTaiwan', 'foreign')),
	CONSTRAINT "projects_amounts_check" CHECK (coalesce(total_investment_fen, 0) >= 0 and coalesce(fixed_investment_fen, 0) >= 0 and coalesce(equipment_investment_fen, 0) >= 0 and coalesce(expected_output_fen, 0) >= 0 and coalesce(expected_tax_fen, 0) >= 0)
);
--> statement-breakpoint
CREATE TABLE "audit_heads" (
	"id" integer PRIMARY KEY DEFAULT 1 NOT NULL,
	"seq" bigint DEFAULT 0 NOT NULL,
	"hash" text DEFAULT '' NOT NULL,
	CONSTRAINT "audit_heads_single_check" CHECK (id = 1)
);
--> statement-breakpoint
CREATE TABLE "audit_log" (
	"seq" bigint PRIMARY KEY DEFAULT 0 NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"actor_id" uuid,
	"actor_name" text NOT NULL,
	"actor_role" text NOT NULL,
	"action" text NOT NULL,
	"subject_type" text,
	"subject_id" text,
	"detail" jsonb NOT NULL,
	"address" text,
	"request_id" text,
	"prev_hash" text DEFAULT '' NOT NULL,
	"hash" text DEFAULT '' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "dictionary_items" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"kind" text NOT NULL,
	"code" text NOT NULL,
	"label" text NOT NULL,
	"parent_code" text,
	"note" text,
	"sort" integer DEFAULT 0 NOT NULL,
	"is_active" boolean DEFAULT true NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "dictionary_items_once" UNIQUE("kind","code")
);
--> statement-breakpoint
CREATE TABLE "settings" (
	"key" text NOT NULL,
	"revision" integer NOT NULL,
	"value" jsonb NOT NULL,
	"reason" text NOT NULL,
	"created_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "settings_pkey" PRIMARY KEY("key","revision")
);
--> statement-breakpoint
CREATE TABLE "departments" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"code" text NOT NULL,
	"name" text NOT NULL,
	"sort" integer DEFAULT 0 NOT NULL,
	"is_active" boolean DEFAULT true NOT NULL,
	"is_demo" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "departments_code_unique" UNIQUE("code"),
	CONSTRAINT "departments_name_unique" UNIQUE("name")
);
--> statement-breakpoint
CREATE TABLE "rate_limits" (
	"key" text PRIMARY KEY NOT NULL,
	"hits" integer DEFAULT 0 NOT NULL,
	"window_started_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"token_hash" text NOT NULL,
	"user_id" uuid NOT NULL,
	"address" text,
	"user_agent" text,
	"last_seen_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "sessions_token_hash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"username" text NOT NULL,
	"display_name" text NOT NULL,
	"role" text,
	"department_id" uuid,
	"enterprise_id" uuid,
	"phone" text,
	"password_hash" text NOT NULL,
	"must_change_password" boolean DEFAULT true NOT NULL,
	"password_history" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"password_changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	"is_active" boolean DEFAULT true NOT NULL,
	"is_demo" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "users_username_unique" UNIQUE("username"),
	CONSTRAINT "users_role_check" CHECK (role in ('officer', 'departmentHead', 'reviewer', 'leader', 'statistician', 'landManager', 'agent', 'enterpriseUser', 'systemAdmin', 'securityAdmin', 'auditAdmin'))
);
--> statement-breakpoint
ALTER TABLE "agreements" ADD CONSTRAINT "agreements_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fixed_investments" ADD CONSTRAINT "fixed_investments_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fund_entries" ADD CONSTRAINT "fund_entries_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fund_entries" ADD CONSTRAINT "fund_entries_enterprise_id_enterprises_id_fk" FOREIGN KEY ("enterprise_id") REFERENCES "public"."enterprises"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fund_entries" ADD CONSTRAINT "fund_entries_proposed_by_users_id_fk" FOREIGN KEY ("proposed_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fund_entries" ADD CONSTRAINT "fund_entries_confirmed_by_users_id_fk" FOREIGN KEY ("confirmed_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contacts" ADD CONSTRAINT "contacts_enterprise_id_enterprises_id_fk" FOREIGN KEY ("enterprise_id") REFERENCES "public"."enterprises"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "intent_events" ADD CONSTRAINT "intent_events_intent_id_intents_id_fk" FOREIGN KEY ("intent_id") REFERENCES "public"."intents"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "intent_events" ADD CONSTRAINT "intent_events_actor_id_users_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "intents" ADD CONSTRAINT "intents_assigned_to_users_id_fk" FOREIGN KEY ("assigned_to") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "intents" ADD CONSTRAINT "intents_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "intents" ADD CONSTRAINT "intents_enterprise_user_id_users_id_fk" FOREIGN KEY ("enterprise_user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "parcel_claims" ADD CONSTRAINT "parcel_claims_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "parcel_claims" ADD CONSTRAINT "parcel_claims_parcel_id_parcels_id_fk" FOREIGN KEY ("parcel_id") REFERENCES "public"."parcels"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "parcel_claims" ADD CONSTRAINT "parcel_claims_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "observations" ADD CONSTRAINT "observations_indicator_id_indicators_id_fk" FOREIGN KEY ("indicator_id") REFERENCES "public"."indicators"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "observations" ADD CONSTRAINT "observations_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_facts" ADD CONSTRAINT "plan_facts_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_targets" ADD CONSTRAINT "plan_targets_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_targets" ADD CONSTRAINT "plan_targets_indicator_id_indicators_id_fk" FOREIGN KEY ("indicator_id") REFERENCES "public"."indicators"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "files" ADD CONSTRAINT "files_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "files" ADD CONSTRAINT "files_uploaded_by_users_id_fk" FOREIGN KEY ("uploaded_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follow_ups" ADD CONSTRAINT "follow_ups_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follow_ups" ADD CONSTRAINT "follow_ups_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_moves" ADD CONSTRAINT "project_moves_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_moves" ADD CONSTRAINT "project_moves_actor_id_users_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "projects" ADD CONSTRAINT "projects_department_id_departments_id_fk" FOREIGN KEY ("department_id") REFERENCES "public"."departments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "projects" ADD CONSTRAINT "projects_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "projects" ADD CONSTRAINT "projects_first_reported_by_users_id_fk" FOREIGN KEY ("first_reported_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "projects" ADD CONSTRAINT "projects_first_reported_department_id_departments_id_fk" FOREIGN KEY ("first_reported_department_id") REFERENCES "public"."departments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "projects" ADD CONSTRAINT "projects_agency_id_enterprises_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."enterprises"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "projects" ADD CONSTRAINT "projects_investor_id_enterprises_id_fk" FOREIGN KEY ("investor_id") REFERENCES "public"."enterprises"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "projects" ADD CONSTRAINT "projects_project_company_id_enterprises_id_fk" FOREIGN KEY ("project_company_id") REFERENCES "public"."enterprises"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "projects" ADD CONSTRAINT "projects_contact_id_contacts_id_fk" FOREIGN KEY ("contact_id") REFERENCES "public"."contacts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "settings" ADD CONSTRAINT "settings_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "users" ADD CONSTRAINT "users_department_id_departments_id_fk" FOREIGN KEY ("department_id") REFERENCES "public"."departments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "users" ADD CONSTRAINT "users_enterprise_id_enterprises_id_fk" FOREIGN KEY ("enterprise_id") REFERENCES "public"."enterprises"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "agreements_contract_no_unique" ON "agreements" USING btree ("contract_no") WHERE contract_no is not null and not is_void;--> statement-breakpoint
CREATE UNIQUE INDEX "agreements_one_counted_formal" ON "agreements" USING btree ("project_id") WHERE kind = 'formal' and is_counted and not is_void;--> statement-breakpoint
CREATE INDEX "agreements_project_index" ON "agreements" USING btree ("project_id");--> statement-breakpoint
CREATE INDEX "agreements_month_index" ON "agreements" USING btree ("stat_month");--> statement-breakpoint
CREATE UNIQUE INDEX "fixed_investments_once" ON "fixed_investments" USING btree ("project_id","stat_month");--> statement-breakpoint
CREATE INDEX "fixed_investments_month_index" ON "fixed_investments" USING btree ("stat_month");--> statement-breakpoint
CREATE UNIQUE INDEX "fund_entries_voucher_once" ON "fund_entries" USING btree ("evidence_kind","evidence_no") WHERE reverses_id is null and state not in ('returned', 'reversed');--> statement-breakpoint
CREATE UNIQUE INDEX "fund_entries_reversed_once" ON "fund_entries" USING btree ("reverses_id") WHERE reverses_id is not null;--> statement-breakpoint
CREATE INDEX "fund_entries_project_index" ON "fund_entries" USING btree ("project_id","stat_month");--> statement-breakpoint
CREATE INDEX "fund_entries_month_index" ON "fund_entries" USING btree ("stat_month");--> statement-breakpoint
CREATE INDEX "fund_entries_enterprise_index" ON "fund_entries" USING btree ("enterprise_id");--> statement-breakpoint
CREATE INDEX "fund_entries_proposer_index" ON "fund_entries" USING btree ("proposed_by");--> statement-breakpoint
CREATE INDEX "fund_entries_confirmer_index" ON "fund_entries" USING btree ("confirmed_by");--> statement-breakpoint
CREATE INDEX "contacts_enterprise_index" ON "contacts" USING btree ("enterprise_id");--> statement-breakpoint
CREATE INDEX "contacts_phone_index" ON "contacts" USING btree ("phone");--> statement-breakpoint
CREATE UNIQUE INDEX "enterprises_uscc_unique" ON "enterprises" USING btree ("uscc") WHERE "enterprises"."uscc" is not null;--> statement-breakpoint
CREATE INDEX "enterprises_normalized_name_index" ON "enterprises" USING btree ("normalized_name");--> statement-breakpoint
CREATE INDEX "enterprises_normalized_name_trigram" ON "enterprises" USING gin (cn_double("normalized_name") gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "intent_events_intent_index" ON "intent_events" USING btree ("intent_id","created_at");--> statement-breakpoint
CREATE INDEX "intent_events_actor_index" ON "intent_events" USING btree ("actor_id");--> statement-breakpoint
CREATE INDEX "intents_state_index" ON "intents" USING btree ("state","created_at","id");--> statement-breakpoint
CREATE INDEX "intents_created_index" ON "intents" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "intents_assignee_index" ON "intents" USING btree ("assigned_to");--> statement-breakpoint
CREATE INDEX "intents_project_index" ON "intents" USING btree ("project_id");--> statement-breakpoint
CREATE INDEX "intents_enterprise_user_index" ON "intents" USING btree ("enterprise_user_id");--> statement-breakpoint
CREATE INDEX "intents_phone_index" ON "intents" USING btree ("phone");--> statement-breakpoint
CREATE UNIQUE INDEX "parcel_claims_one_allocation" ON "parcel_claims" USING btree ("parcel_id") WHERE kind = 'allocated' and ended_on is null;--> statement-breakpoint
CREATE UNIQUE INDEX "parcel_claims_once" ON "parcel_claims" USING btree ("project_id","parcel_id") WHERE ended_on is null;--> statement-breakpoint
CREATE INDEX "parcel_claims_parcel_index" ON "parcel_claims" USING btree ("parcel_id");--> statement-breakpoint
CREATE INDEX "parcel_claims_creator_index" ON "parcel_claims" USING btree ("created_by");--> statement-breakpoint
CREATE INDEX "parcels_zone_index" ON "parcels" USING btree ("zone","code");--> statement-breakpoint
CREATE INDEX "parcels_state_index" ON "parcels" USING btree ("state","code");--> statement-breakpoint
CREATE UNIQUE INDEX "observations_once" ON "observations" USING btree ("indicator_id","period");--> statement-breakpoint
CREATE INDEX "observations_creator_index" ON "observations" USING btree ("created_by");--> statement-breakpoint
CREATE INDEX "plan_targets_indicator_index" ON "plan_targets" USING btree ("indicator_id");--> statement-breakpoint
CREATE INDEX "files_project_index" ON "files" USING btree ("project_id","created_at");--> statement-breakpoint
CREATE INDEX "files_uploader_index" ON "files" USING btree ("uploaded_by");--> statement-breakpoint
CREATE INDEX "files_sha256_index" ON "files" USING btree ("sha256");--> statement-breakpoint
CREATE INDEX "follow_ups_project_index" ON "follow_ups" USING btree ("project_id","occurred_on","id");--> statement-breakpoint
CREATE INDEX "follow_ups_author_index" ON "follow_ups" USING btree ("author_id");--> statement-breakpoint
CREATE INDEX "project_moves_project_index" ON "project_moves" USING btree ("project_id","created_at");--> statement-breakpoint
CREATE INDEX "project_moves_actor_index" ON "project_moves" USING btree ("actor_id");--> statement-breakpoint
CREATE INDEX "projects_search_index" ON "projects" USING gin (search_key gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "projects_name_key_index" ON "projects" USING gin (name_key gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "projects_reported_index" ON "projects" USING btree ("first_reported_at","id");--> statement-breakpoint
CREATE INDEX "projects_followed_index" ON "projects" USING btree (coalesce(last_follow_up_on, '0001-01-01'::date),"id");--> statement-breakpoint
CREATE INDEX "projects_next_step_index" ON "projects" USING btree (coalesce(next_step_on, '9999-12-31'::date),"id");--> statement-breakpoint
CREATE INDEX "projects_investment_index" ON "projects" USING btree (coalesce(total_investment_fen, -1),"id");--> statement-breakpoint
CREATE INDEX "projects_name_index" ON "projects" USING btree (name collate "zh-Hans-CN-x-icu","id");--> statement-breakpoint
CREATE INDEX "projects_stage_index" ON "projects" USING btree ("stage","first_reported_at","id");--> statement-breakpoint
CREATE INDEX "projects_industry_index" ON "projects" USING btree ("industry","first_reported_at","id");--> statement-breakpoint
CREATE INDEX "projects_owner_index" ON "projects" USING btree ("owner_id","first_reported_at","id");--> statement-breakpoint
CREATE INDEX "projects_department_index" ON "projects" USING btree ("department_id","first_reported_at","id");--> statement-breakpoint
CREATE INDEX "projects_investor_index" ON "projects" USING btree ("investor_id");--> statement-breakpoint
CREATE INDEX "projects_company_index" ON "projects" USING btree ("project_company_id");--> statement-breakpoint
CREATE INDEX "projects_contact_index" ON "projects" USING btree ("contact_id");--> statement-breakpoint
CREATE INDEX "projects_agency_index" ON "projects" USING btree ("agency_id");--> statement-breakpoint
CREATE INDEX "projects_first_reporter_index" ON "projects" USING btree ("first_reported_by");--> statement-breakpoint
CREATE INDEX "projects_first_department_index" ON "projects" USING btree ("first_reported_department_id");--> statement-breakpoint
CREATE INDEX "audit_log_actor_index" ON "audit_log" USING btree ("actor_id","seq");--> statement-breakpoint
CREATE INDEX "audit_log_action_index" ON "audit_log" USING btree ("action","seq");--> statement-breakpoint
CREATE INDEX "audit_log_subject_index" ON "audit_log" USING btree ("subject_type","subject_id","seq");--> statement-breakpoint
CREATE INDEX "settings_creator_index" ON "settings" USING btree ("created_by");--> statement-breakpoint
CREATE INDEX "sessions_user_index" ON "sessions" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "users_department_index" ON "users" USING btree ("department_id");--> statement-breakpoint
CREATE INDEX "users_enterprise_index" ON "users" USING btree ("enterprise_id");