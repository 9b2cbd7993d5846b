-- What happened stays as it was written: the database itself refuses to change or remove it.

create function audit_event_stays() returns trigger language plpgsql as '
begin
	raise exception ''The audit log is only ever added to'';
end';

create trigger audit_event_stays before update or delete or truncate on audit_event
	for each statement execute function audit_event_stays();
