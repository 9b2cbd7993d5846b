/*
 * Reads the notes that files of several formats carry: Exif (date, orientation, whether there is
 * a location), ICC profiles and CICP codes (the color space's name), XMP. Each function takes a
 * DataView and adds to the facts. Damaged notes are skipped: every step is checked against the
 * end of the view, and tables are read to a limit.
 */
const MOST_ENTRIES = 200;
const LONGEST_NAME = 60;

const TAG = { orientation: 0x112, exif: 0x8769, gps: 0x8825, taken: 0x9003, digitized: 0x9004, colorSpace: 0xa001,
	interoperability: 0xa005, interoperabilityIndex: 1, latitude: 2, longitude: 4 };

const PRIMARIES = { 1: 'sRGB', 9: 'Rec. 2020', 12: 'Display P3' };

export function text(view, offset, length) {
	let characters = '';
	for (let i = Math.max(0, offset); i < Math.min(view.byteLength, offset + length); i++) {
		characters += String.fromCharCode(view.getUint8(i));
	}
	return characters;
}

/** Reads Exif, which has the form of a TIFF file, from its byte-order mark on. */
export function readExif(view, facts) {
	const little = text(view, 0, 2) === 'II';
	if (!little && text(view, 0, 2) !== 'MM' || view.byteLength < 8 || view.getUint16(2, little) !== 42) {
		return;
	}
	const main = directory(view, view.getUint32(4, little), little);
	const orientation = number(main.get(TAG.orientation));
	if (orientation >= 1 && orientation <= 8) {
		facts.orientation = orientation;
	}
	const exif = directory(view, number(main.get(TAG.exif)), little);
	facts.taken ??= date(words(exif.get(TAG.taken))) ?? date(words(exif.get(TAG.digitized)));
	/* Cameras write a directory for the place even when they do not know it. */
	const place = directory(view, number(main.get(TAG.gps)), little);
	facts.location ||= place.has(TAG.latitude) && place.has(TAG.longitude);
	const colorSpace = number(exif.get(TAG.colorSpace));
	const dcf = directory(view, number(exif.get(TAG.interoperability)), little);
	if (colorSpace === 2 || words(dcf.get(TAG.interoperabilityIndex)).startsWith('R03')) {
		facts.profile ??= 'Adobe RGB';
	}
	else if (colorSpace === 1) {
		facts.profile ??= 'sRGB';
	}

	/* A short, or the first four bytes of what is longer: an offset. */
	function number(entry) {
		return entry === undefined ? 0 : view[entry.type === 3 ? 'getUint16' : 'getUint32'](entry.at + 8, little);
	}

	function words(entry) {
		if (entry?.type !== 2) {
			return '';
		}
		return text(view, entry.count <= 4 ? entry.at + 8 : view.getUint32(entry.at + 8, little), Math.min(entry.count, 32));
	}
}

/** The entries of one directory of a TIFF file, by their tags. */
export function directory(view, offset, little) {
	const entries = new Map();
	if (offset < 8 || offset + 2 > view.byteLength) {
		return entries;
	}
	const count = Math.min(view.getUint16(offset, little), MOST_ENTRIES);
	for (let at = offset + 2; entries.size < count && at + 12 <= view.byteLength; at += 12) {
		const tag = view.getUint16(at, little);
		if (entries.has(tag)) {
			break;
		}
		entries.set(tag, { at, type: view.getUint16(at + 2, little), count: view.getUint32(at + 4, little) });
	}
	return entries;
}

/* "2026:03:01 10:20:30" as a date, if it is one: cameras whose clock was never set write zeros. */
function date(written) {
	const [, year, month, day] = /^(\d{4})[:-](\d\d)[:-](\d\d)/.exec(written) ?? [];
	const real = new Date(Date.UTC(year, month - 1, day));
	return year > 1970 && real.getUTCMonth() === month - 1 && real.getUTCDate() === Number(day) ? `${year}-${month}-${day}` : null;
}

/** Reads an XMP packet, which is looked through as text and never parsed. */
export function readXmp(view, facts) {
	const packet = text(view, 0, view.byteLength);
	facts.location ||= /exif:GPSLatitude\b/.test(packet);
	facts.taken ??= date(/exif:DateTimeOriginal(?:="|>)([\d:-]{10})/.exec(packet)?.[1] ?? '');
}

/** Reads the name of an ICC profile, and whether it is for gray or for printing inks. */
export function readProfile(view, facts) {
	if (view.byteLength < 132) {
		return;
	}
	const space = text(view, 16, 4);
	facts.cmyk ||= space === 'CMYK';
	const count = Math.min(view.getUint32(128), MOST_ENTRIES);
	for (let at = 132; at < 132 + 12 * count && at + 12 <= view.byteLength; at += 12) {
		if (text(view, at, 4) === 'desc') {
			facts.profile = plainName(description(view, view.getUint32(at + 4))) ?? facts.profile;
			return;
		}
	}
}

/* Version 2 of the format has letters of one byte, version 4 has several languages of two bytes. */
function description(view, offset) {
	if (offset + 28 > view.byteLength) {
		return '';
	}
	if (text(view, offset, 4) === 'desc') {
		return text(view, offset + 12, Math.min(view.getUint32(offset + 8), LONGEST_NAME));
	}
	return text(view, offset + view.getUint32(offset + 24), Math.min(view.getUint32(offset + 20), 2 * LONGEST_NAME));
}

/** The name of a color space as people know it. Small profiles for sRGB have odd names. */
export function plainName(name) {
	const plain = name.replace(/[^\x20-\x7e]/g, '').trim();
	if (/srgb|^c2$|^urgb$/i.test(plain)) {
		return 'sRGB';
	}
	if (/adobe ?rgb/i.test(plain)) {
		return 'Adobe RGB';
	}
	return /display p3/i.test(plain) ? 'Display P3' : plain || null;
}

/** The color space that a code for primaries names, as video and newer picture formats do. */
export function codedProfile(primaries, facts) {
	facts.profile = PRIMARIES[primaries] ?? facts.profile;
}
