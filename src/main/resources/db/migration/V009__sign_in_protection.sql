-- What keeps the sign-in open under a flood and the database small under strangers.

-- The key that signs what browsers keep for the guide, such as CSRF tokens: one for all nodes, so that a form
-- outlives a restart and may be sent to another node than it came from. It is made when it is first needed.
create table signing_key (
	id bigint primary key check (id = 1),
	secret varchar(64) not null
);

-- Passkey challenges that were answered, until they expire: no answer counts twice.
create table used_passkey_challenge (
	challenge varchar(64) primary key,
	expires bigint not null
);

-- Failed sign-ins that wait for the window to end, when the log gets one row with their count.
create table sign_in_failure (
	subject varchar(60) primary key,
	actor_name varchar(80) not null,
	since bigint not null,
	repeats integer not null,
	address varchar(45)
);
