CREATE TABLE "mail_settings" (
	"user_id" text NOT NULL,
	"stream" text NOT NULL,
	"off_at" timestamp (3) with time zone,
	CONSTRAINT "mail_settings_user_id_stream_pk" PRIMARY KEY("user_id","stream"),
	CONSTRAINT "mail_settings_stream_known" CHECK ("mail_settings"."stream" in ('account', 'reminders', 'notices', 'alerts'))
);
--> statement-breakpoint
CREATE TABLE "suppressions" (
	"address" text PRIMARY KEY NOT NULL,
	"reason" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "suppressions_reason_known" CHECK ("suppressions"."reason" in ('hard-bounce', 'complaint'))
);
--> statement-breakpoint
ALTER TABLE "mail_settings" ADD CONSTRAINT "mail_settings_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "outbox_turn" ON "outbox" USING btree ("state","due_at","id");