/*
 * Writes single values with letters that mail programs and messengers leave alone in a link:
 * letters, digits, hyphen and underscore.
 */
const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';

const WORD = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Letters that cannot be seen, among them those that turn the direction of what follows. */
const INVISIBLE = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\uffff]/g;

/** A letter in two parts, or a part alone, which cannot be sent. */
const SURROGATES = /[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g;

const BASE = 36;

const CHECK_LENGTH = 6;

const MASK_BITS = 5;

/** Writes a word as the letter of its position in a list, or in full. */
export function packWord(word, known) {
	const place = known.indexOf(word);
	if (place >= 0 && place < LETTERS.length) {
		return LETTERS[place];
	}
	/* A full word is never as short as a letter. */
	return word.length === 1 ? `${word}-` : word;
}

/** Reads a word; null without one. */
export function unpackWord(packed, known) {
	if (packed.length === 1) {
		return known[LETTERS.indexOf(packed)] ?? null;
	}
	const word = packed.length === 2 && packed.endsWith('-') ? packed[0] : packed;
	return WORD.test(word) ? word : null;
}

/** Sorts words the same way wherever they came from: as a list has them, others by the alphabet. */
export function inOrder(words, known) {
	const place = (word) => (known.includes(word) ? known.indexOf(word) : known.length);
	return [...new Set(words)].sort((one, other) => place(one) - place(other) || (one < other ? -1 : 1));
}

/** Writes which entries of a list are chosen. */
export function packChoice(chosen, all) {
	let packed = '';
	for (let start = 0; start < all.length; start += MASK_BITS) {
		const bits = all.slice(start, start + MASK_BITS).map((each, bit) => (chosen.includes(each) ? 1 << bit : 0));
		packed += bits.reduce((sum, bit) => sum + bit, 0).toString(BASE);
	}
	return packed.replace(/0+$/, '');
}

/** Reads which entries of a list are chosen; null if it names others. */
export function unpackChoice(packed, all) {
	if (!/^[0-9a-v]*$/.test(packed)) {
		return null;
	}
	const places = [...packed].flatMap((digit, group) => Array.from({ length: MASK_BITS }, (_, bit) => bit)
		.filter((bit) => parseInt(digit, BASE) & (1 << bit)).map((bit) => group * MASK_BITS + bit));
	return places.every((place) => place < all.length) ? places.map((place) => all[place]) : null;
}

/** A text as it is sent: without what cannot be seen, and not longer than allowed. */
export function clean(text, longest) {
	const lines = String(text ?? '').replace(/\r\n?/g, '\n').normalize('NFC')
		.replace(SURROGATES, (letter) => (letter.length > 1 ? letter : '')).replace(INVISIBLE, '')
		.replace(/[^\S\n]+/g, ' ').replace(/ ?\n ?/g, '\n').replace(/\n{3,}/g, '\n\n').trim();
	return lines.slice(0, longest).replace(/[\ud800-\udbff]$/, '').trim();
}

/** Writes a text in the shorter of two encodings: Latin letters take one byte in UTF-8, most others two in UTF-16. */
export function packText(text) {
	const narrow = new TextEncoder().encode(text);
	const wide = [...Array(text.length).keys()].flatMap((place) => [text.charCodeAt(place) >> 8, text.charCodeAt(place) & 255]);
	return narrow.length <= wide.length ? `n${base64(narrow)}` : `w${base64(wide)}`;
}

/** Reads a text, or as much of it as there is; null if it is not one. */
export function unpackText(packed) {
	const bytes = /^[nw][\w-]*$/.test(packed) ? bytesOf(packed.slice(1)) : [];
	if (!bytes.length) {
		return null;
	}
	const text = packed[0] === 'n' ? new TextDecoder().decode(Uint8Array.from(bytes))
		: String.fromCharCode(...Array.from({ length: bytes.length >> 1 }, (_, place) => (bytes[2 * place] << 8) | bytes[2 * place + 1]));
	return text.replace(/\ufffd+$/, '');
}

/** A number that differs, all but surely, between two texts (FNV-1a, folded to 30 bits). */
export function check(text) {
	let hash = 0x811c9dc5;
	for (let place = 0; place < text.length; place++) {
		hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193) >>> 0;
	}
	return ((hash ^ (hash >>> 15)) & 0x3fffffff).toString(BASE).padStart(CHECK_LENGTH, '0');
}

function base64(bytes) {
	return btoa(String.fromCharCode(...bytes)).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}

/* One letter left over, as after a cut, is not a byte. */
function bytesOf(packed) {
	const whole = packed.length % 4 === 1 ? packed.slice(0, -1) : packed;
	return [...atob(whole.replace(/-/g, '+').replace(/_/g, '/'))].map((letter) => letter.charCodeAt(0));
}
