/*
 * The words that version 1 of a link knows by one letter. Links that were sent hold positions in
 * these lists, so that words are added at the end, and none is moved or removed. A word that is
 * not listed, such as the slug of a new platform, is written out.
 */
export const ACTIVITIES = 'act model background corporate'.split(' ');

export const MARKETS = 'us uk elsewhere'.split(' ');

export const OWNED = 'nothing older one-look digitals'.split(' ');

export const CONDITIONS = 'glasses changing-hair textured-hair tattoos marks braces mobility-aid minor'.split(' ');

export const PLATFORMS = ('spotlight actors-access casting-networks casting-workbook backstage imdbpro mandy-kids starnow '
	+ 'central-casting casting-collective castifi tmdb linkedin crew-united cast-it-talent casting-frontier extra-people '
	+ 'voices').split(' ');

export const TYPES = ('actor commercial theatrical model digitals lifestyle editorial beauty fitness e-commerce runway '
	+ 'background corporate').split(' ');
