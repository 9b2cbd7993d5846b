-- What happened stays as it was written: the database itself refuses to change or remove it.

create trigger audit_event_stays before update, delete on audit_event for each row call 'headshots.audit.AppendOnly';
