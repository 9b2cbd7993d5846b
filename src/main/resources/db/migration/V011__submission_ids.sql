-- A save is idempotent by the ID of its submission, which the code and the form call by that name. "Form token" was the
-- name of the CSRF token too.

alter table revision rename column form_token to submission_id;
