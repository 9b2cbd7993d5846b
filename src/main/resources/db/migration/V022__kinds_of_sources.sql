-- Readers weigh a platform's own rule and one photographer's opinion differently: a source
-- says what it is. Sources from before say nothing until staff choose; those without an
-- address are the studio's own practice, as they were.

alter table source add column kind varchar(255)
	check (kind in ('platform', 'union', 'law', 'agency', 'trade', 'photographer', 'blog', 'studio'));
