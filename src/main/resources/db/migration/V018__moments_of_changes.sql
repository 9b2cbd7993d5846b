-- Feed and sitemap tell the moment of a change, where its day was all that was kept. When staff published an item first
-- is known from its publications; of changes before this migration only the day is known, as of starter content.

alter table source add column changed_at timestamp with time zone;
alter table source add column published_at timestamp with time zone;
update source set published_at = (select date_trunc('second', first.created_at) from publication first
	where first.author_id is not null and first.id = (select min(publication.id) from publication
		join entry on entry.id = publication.entry_id where entry.kind = 'sources' and entry.entry_key = source.entry_key
		and publication.action = 'PUBLISHED'));

alter table term add column changed_at timestamp with time zone;
alter table term add column published_at timestamp with time zone;
update term set published_at = (select date_trunc('second', first.created_at) from publication first
	where first.author_id is not null and first.id = (select min(publication.id) from publication
		join entry on entry.id = publication.entry_id where entry.kind = 'terms' and entry.entry_key = term.entry_key
		and publication.action = 'PUBLISHED'));

alter table headshot_type add column changed_at timestamp with time zone;
alter table headshot_type add column published_at timestamp with time zone;
update headshot_type set published_at = (select date_trunc('second', first.created_at) from publication first
	where first.author_id is not null and first.id = (select min(publication.id) from publication
		join entry on entry.id = publication.entry_id where entry.kind = 'types' and entry.entry_key = headshot_type.entry_key
		and publication.action = 'PUBLISHED'));

alter table aspect add column changed_at timestamp with time zone;
alter table aspect add column published_at timestamp with time zone;
update aspect set published_at = (select date_trunc('second', first.created_at) from publication first
	where first.author_id is not null and first.id = (select min(publication.id) from publication
		join entry on entry.id = publication.entry_id where entry.kind = 'aspects' and entry.entry_key = aspect.entry_key
		and publication.action = 'PUBLISHED'));

alter table guidance add column changed_at timestamp with time zone;
alter table guidance add column published_at timestamp with time zone;
update guidance set published_at = (select date_trunc('second', first.created_at) from publication first
	where first.author_id is not null and first.id = (select min(publication.id) from publication
		join entry on entry.id = publication.entry_id where entry.kind = 'guidance' and entry.entry_key = guidance.entry_key
		and publication.action = 'PUBLISHED'));

alter table tip add column changed_at timestamp with time zone;
alter table tip add column published_at timestamp with time zone;
update tip set published_at = (select date_trunc('second', first.created_at) from publication first
	where first.author_id is not null and first.id = (select min(publication.id) from publication
		join entry on entry.id = publication.entry_id where entry.kind = 'tips' and entry.entry_key = tip.entry_key
		and publication.action = 'PUBLISHED'));

alter table checklist add column changed_at timestamp with time zone;
alter table checklist add column published_at timestamp with time zone;
update checklist set published_at = (select date_trunc('second', first.created_at) from publication first
	where first.author_id is not null and first.id = (select min(publication.id) from publication
		join entry on entry.id = publication.entry_id where entry.kind = 'checklists' and entry.entry_key = checklist.entry_key
		and publication.action = 'PUBLISHED'));

alter table question add column changed_at timestamp with time zone;
alter table question add column published_at timestamp with time zone;
update question set published_at = (select date_trunc('second', first.created_at) from publication first
	where first.author_id is not null and first.id = (select min(publication.id) from publication
		join entry on entry.id = publication.entry_id where entry.kind = 'questions' and entry.entry_key = question.entry_key
		and publication.action = 'PUBLISHED'));

alter table platform add column changed_at timestamp with time zone;
alter table platform add column published_at timestamp with time zone;
update platform set published_at = (select date_trunc('second', first.created_at) from publication first
	where first.author_id is not null and first.id = (select min(publication.id) from publication
		join entry on entry.id = publication.entry_id where entry.kind = 'platforms' and entry.entry_key = platform.entry_key
		and publication.action = 'PUBLISHED'));

alter table photograph add column changed_at timestamp with time zone;
alter table photograph add column published_at timestamp with time zone;
update photograph set published_at = (select date_trunc('second', first.created_at) from publication first
	where first.author_id is not null and first.id = (select min(publication.id) from publication
		join entry on entry.id = publication.entry_id where entry.kind = 'photographs' and entry.entry_key = photograph.entry_key
		and publication.action = 'PUBLISHED'));

-- The guide's own last change, which never goes back when an item leaves.
alter table guide_version add column changed_at timestamp with time zone;
update guide_version set changed_at = (select date_trunc('second', max(created_at)) from publication);
