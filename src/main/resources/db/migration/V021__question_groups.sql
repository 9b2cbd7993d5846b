-- The FAQ is read in five groups, and the page of a type shows the six questions that matter there. Questions of the
-- starter content get the groups that they have in the files; those that staff wrote begin in the first one.

alter table question add column question_group varchar(255) default 'choosing' not null;
alter table question add column featured_for ${json} default ${json} '[]' not null;
update question set question_group = 'preparation' where slug in ('does-the-photographer-matter', 'makeup-artist',
	'what-to-wear', 'glasses', 'beard-tattoos-piercings', 'children');
update question set question_group = 'session' where slug in ('why-flat-light', 'deeper-skin', 'top-of-the-head',
	'smile-with-teeth', 'plain-background');
update question set question_group = 'files' where slug in ('moles-and-scars', 'black-and-white', 'name-on-the-picture',
	'print-and-files', 'comp-card', 'retouching-labels', 'ai-pictures');
update question set question_group = 'work' where slug in ('self-tapes', 'cost', 'who-owns-the-picture', 'agency-fees',
	'digital-replicas');
