CREATE TABLE "call_applicants" (
	"call_id" text NOT NULL,
	"applicant_type" text NOT NULL,
	CONSTRAINT "call_applicants_call_id_applicant_type_pk" PRIMARY KEY("call_id","applicant_type"),
	CONSTRAINT "call_applicants_type_known" CHECK ("call_applicants"."applicant_type" in ('municipality', 'metropolitan-area', 'county', 'region', 'city-network', 'national-authority', 'public-body', 'ngo', 'education', 'research', 'company', 'social-partner', 'international-organisation', 'individual', 'any-legal-entity'))
);
--> statement-breakpoint
CREATE TABLE "call_coverage" (
	"call_id" text NOT NULL,
	"mode" text NOT NULL,
	"region" text NOT NULL,
	CONSTRAINT "call_coverage_call_id_mode_region_pk" PRIMARY KEY("call_id","mode","region"),
	CONSTRAINT "call_coverage_mode_known" CHECK ("call_coverage"."mode" in ('include', 'exclude'))
);
--> statement-breakpoint
CREATE TABLE "call_deadlines" (
	"id" text PRIMARY KEY NOT NULL,
	"call_id" text NOT NULL,
	"local_date" date NOT NULL,
	"local_time" text,
	"zone" text NOT NULL,
	"stage" bigint NOT NULL,
	"kind" text NOT NULL,
	CONSTRAINT "call_deadlines_kind_known" CHECK ("call_deadlines"."kind" in ('stage1', 'final', 'cut-off'))
);
--> statement-breakpoint
CREATE TABLE "call_facts" (
	"call_id" text NOT NULL,
	"fact" text NOT NULL,
	"origin" text NOT NULL,
	"note" text,
	CONSTRAINT "call_facts_call_id_fact_origin_pk" PRIMARY KEY("call_id","fact","origin"),
	CONSTRAINT "call_facts_origin_known" CHECK ("call_facts"."origin" in ('source', 'rule', 'editor', 'own-words', 'own-knowledge'))
);
--> statement-breakpoint
CREATE TABLE "call_languages" (
	"call_id" text NOT NULL,
	"language" text NOT NULL,
	CONSTRAINT "call_languages_call_id_language_pk" PRIMARY KEY("call_id","language")
);
--> statement-breakpoint
CREATE TABLE "call_links" (
	"call_id" text NOT NULL,
	"url" text NOT NULL,
	"label" text NOT NULL,
	CONSTRAINT "call_links_call_id_url_pk" PRIMARY KEY("call_id","url")
);
--> statement-breakpoint
CREATE TABLE "call_objectives" (
	"call_id" text NOT NULL,
	"objective" text NOT NULL,
	CONSTRAINT "call_objectives_call_id_objective_pk" PRIMARY KEY("call_id","objective")
);
--> statement-breakpoint
CREATE TABLE "call_revisions" (
	"id" text PRIMARY KEY NOT NULL,
	"call_id" text NOT NULL,
	"fact" text NOT NULL,
	"before" jsonb,
	"after" jsonb,
	"changed_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "call_themes" (
	"call_id" text NOT NULL,
	"theme" text NOT NULL,
	CONSTRAINT "call_themes_call_id_theme_pk" PRIMARY KEY("call_id","theme")
);
--> statement-breakpoint
CREATE TABLE "calls" (
	"id" text PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"source_id" text NOT NULL,
	"external_key" text NOT NULL,
	"code" text,
	"title" text NOT NULL,
	"title_language" text NOT NULL,
	"summary" text,
	"summary_language" text NOT NULL,
	"kind" text NOT NULL,
	"fund" text NOT NULL,
	"programme" text NOT NULL,
	"instrument" text NOT NULL,
	"managing_body" text,
	"applicants" text,
	"may_lead" boolean,
	"consortium" text,
	"partners_min" bigint,
	"partner_countries_min" bigint,
	"coverage_approximate" boolean NOT NULL,
	"opens_on" date,
	"dates_indicative" boolean NOT NULL,
	"deadline_model" text NOT NULL,
	"budget_total" bigint,
	"budget_shared" boolean NOT NULL,
	"grant_min" bigint,
	"grant_max" bigint,
	"currency" text NOT NULL,
	"cofinancing_rate" bigint,
	"official_url" text NOT NULL,
	"source_url" text,
	"confidence" text NOT NULL,
	"notes" text,
	"parent_key" text,
	"seen_on" date,
	"last_checked_at" timestamp (3) with time zone,
	"withdrawn_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"change_seq" bigint NOT NULL,
	CONSTRAINT "calls_kind_known" CHECK ("calls"."kind" in ('grant', 'loan', 'advice', 'prize', 'exchange')),
	CONSTRAINT "calls_instrument_known" CHECK ("calls"."instrument" in ('direct', 'shared', 'interreg', 'indirect', 'cascade')),
	CONSTRAINT "calls_deadline_model_known" CHECK ("calls"."deadline_model" in ('single-stage', 'two-stage', 'cut-offs', 'continuous', 'until-exhausted', 'unknown')),
	CONSTRAINT "calls_confidence_known" CHECK ("calls"."confidence" in ('high', 'medium', 'low'))
);
--> statement-breakpoint
CREATE TABLE "records" (
	"id" text PRIMARY KEY NOT NULL,
	"record_id" text NOT NULL,
	"change_seq" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sources" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"url" text,
	"licence" text NOT NULL,
	"attribution" text NOT NULL,
	"fingerprint" text,
	"last_checked_at" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "call_applicants" ADD CONSTRAINT "call_applicants_call_id_calls_id_fk" FOREIGN KEY ("call_id") REFERENCES "public"."calls"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "call_coverage" ADD CONSTRAINT "call_coverage_call_id_calls_id_fk" FOREIGN KEY ("call_id") REFERENCES "public"."calls"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "call_deadlines" ADD CONSTRAINT "call_deadlines_call_id_calls_id_fk" FOREIGN KEY ("call_id") REFERENCES "public"."calls"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "call_facts" ADD CONSTRAINT "call_facts_call_id_calls_id_fk" FOREIGN KEY ("call_id") REFERENCES "public"."calls"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "call_languages" ADD CONSTRAINT "call_languages_call_id_calls_id_fk" FOREIGN KEY ("call_id") REFERENCES "public"."calls"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "call_links" ADD CONSTRAINT "call_links_call_id_calls_id_fk" FOREIGN KEY ("call_id") REFERENCES "public"."calls"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "call_objectives" ADD CONSTRAINT "call_objectives_call_id_calls_id_fk" FOREIGN KEY ("call_id") REFERENCES "public"."calls"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "call_revisions" ADD CONSTRAINT "call_revisions_call_id_calls_id_fk" FOREIGN KEY ("call_id") REFERENCES "public"."calls"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "call_themes" ADD CONSTRAINT "call_themes_call_id_calls_id_fk" FOREIGN KEY ("call_id") REFERENCES "public"."calls"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calls" ADD CONSTRAINT "calls_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "call_deadlines_call" ON "call_deadlines" USING btree ("call_id");--> statement-breakpoint
CREATE INDEX "call_revisions_call" ON "call_revisions" USING btree ("call_id","changed_at");--> statement-breakpoint
CREATE UNIQUE INDEX "calls_slug" ON "calls" USING btree ("slug");--> statement-breakpoint
CREATE UNIQUE INDEX "calls_source_key" ON "calls" USING btree ("source_id","external_key");--> statement-breakpoint
CREATE INDEX "calls_code" ON "calls" USING btree ("code");--> statement-breakpoint
CREATE INDEX "calls_change_seq" ON "calls" USING btree ("change_seq");--> statement-breakpoint
CREATE INDEX "calls_parent" ON "calls" USING btree ("source_id","parent_key");--> statement-breakpoint
CREATE INDEX "calls_programme" ON "calls" USING btree ("programme");