-- A password that was typed into the field for the user name must not stay readable. Until now a failed
-- sign-in recorded what was typed; from now on it names an account that exists, or says "Unknown user name".
-- The log is append-only: the trigger is switched off for this one change and back on.

alter table audit_event disable trigger audit_event_stays;

update audit_event set actor_name = 'Unknown user name'
	where action = 'sign-in failed' and actor_id is null and outcome = 'user name or password not right'
	and not exists (select 1 from staff_account where username = lower(trim(actor_name)));

alter table audit_event enable trigger audit_event_stays;
