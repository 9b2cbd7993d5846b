/*
 * Reads facts about a picture from its file, without decoding it: its real type, size, color
 * space, date, and whether it is whole. Reads only the slices that it needs, a limited number of
 * them, so that a damaged or hostile file costs no more than a good one. A fact that a file does
 * not tell stays null; never is a location's value read.
 */
import { codedProfile, directory, plainName, readExif, readProfile, readXmp, text } from './metadata.js';

const SLICE = 65_536;
const MOST_SLICES = 400;
const MOST_STEPS = 2000;

/* Data that some phones put behind the end mark of a picture is looked through up to here. */
const MOST_SCANNED = 64 * 1024 * 1024;

const NAMES = { jpeg: 'JPEG', png: 'PNG', webp: 'WebP', avif: 'AVIF', heic: 'HEIC', gif: 'GIF', tiff: 'TIFF',
	psd: 'Photoshop document', raw: 'camera raw file', jxl: 'JPEG XL', jp2: 'JPEG 2000', bmp: 'BMP', pdf: 'PDF',
	svg: 'SVG drawing', video: 'video', empty: 'empty file', unknown: 'file of an unknown kind' };

/* How files begin; those with brands are another matter. */
const MARKS = { jpeg: ['\xff\xd8\xff'], png: ['\x89PNG\r\n\x1a\n'], gif: ['GIF8'], tiff: ['II*\0', 'MM\0*'],
	raw: ['FUJIFILM', 'IIU\0', 'IIR', 'MMOR', 'FOVb'], psd: ['8BPS'], bmp: ['BM'], pdf: ['%PDF'], jxl: ['\xff\x0a', '\0\0\0\x0cJXL '],
	jp2: ['\0\0\0\x0cjP  '], video: ['\x1aE\xdf\xa3', 'RIFF'] };

const BROWSERS_READ = ['jpeg', 'png', 'webp', 'avif', 'gif', 'bmp'];

const RAW_ENDING = /\.(3fr|arw|cr2|dng|iiq|nef|nrw|pef|srw)$/i;

const READERS = { jpeg: readJpeg, png: readPng, webp: readWebp, avif: readBoxes, heic: readBoxes, gif: readGif,
	tiff: readTiff };

/** The facts of a Blob. Whatever is in the file, this answers; it rejects if the file can't be read at all. */
export async function readHeader(blob) {
	const facts = { type: 'unknown', name: '', readable: false, bytes: blob.size, width: null, height: null,
		orientation: 1, turned: false, truncated: null, taken: null, location: false, profile: null, cmyk: false,
		gray: false, alpha: false, animated: false };
	const file = new FileBytes(blob);
	const start = await file.view(0, 64);
	facts.type = typeOf(start, blob);
	facts.name = NAMES[facts.type];
	facts.readable = BROWSERS_READ.includes(facts.type);
	try {
		await READERS[facts.type]?.(file, facts);
	}
	catch (error) {
		/* Its header ends in the middle, or goes on for ever: what was read so far holds. */
		if (error instanceof RangeError) {
			facts.truncated ??= true;
		}
		else if (!(error instanceof EndlessHeader)) {
			throw error;
		}
	}
	if (!(facts.width > 0 && facts.height > 0)) {
		facts.width = null;
		facts.height = null;
	}
	/* Browsers turn a JPEG as Exif asks for, and some a PNG, and no other format. */
	facts.turned &&= facts.orientation !== 1;
	if (facts.turned && facts.orientation > 4) {
		[facts.width, facts.height] = [facts.height, facts.width];
	}
	return facts;
}

class EndlessHeader extends Error {
}

/** A file as views of a few bytes, read in slices that are kept while they serve. */
class FileBytes {

	#blob;

	#kept = new DataView(new ArrayBuffer(0));

	#from = 0;

	#left = MOST_SLICES;

	constructor(blob) {
		this.#blob = blob;
	}

	get size() {
		return this.#blob.size;
	}

	/** The bytes from an offset on: as many as asked for, or fewer at the file's end. */
	async view(offset, length) {
		const end = Math.min(offset + length, this.size);
		if (offset < this.#from || end > this.#from + this.#kept.byteLength) {
			if (this.#left-- === 0) {
				throw new EndlessHeader();
			}
			this.#kept = new DataView(await this.#blob.slice(offset, offset + Math.max(length, SLICE)).arrayBuffer());
			this.#from = offset;
		}
		return new DataView(this.#kept.buffer, Math.min(offset, this.size) - this.#from, Math.max(0, end - offset));
	}

	/** The last bytes as text, in which the mark may be that ends a picture. */
	async end(length) {
		return text(await this.view(Math.max(0, this.size - length), length), 0, length);
	}

}

function typeOf(start, { size, name }) {
	const beginning = text(start, 0, 64);
	if (beginning.startsWith('ftyp', 4)) {
		return typeOfBrands(beginning.slice(8, start.getUint32(0)));
	}
	if (/^RIFF[^]{4}WEBP/.test(beginning)) {
		return 'webp';
	}
	const type = Object.keys(MARKS).find((one) => MARKS[one].some((mark) => beginning.startsWith(mark)));
	if (type === 'tiff' && (beginning.startsWith('CR', 8) || RAW_ENDING.test(name))) {
		return 'raw';
	}
	return type ?? (size === 0 ? 'empty' : /^\W*(<\?xml|<svg|<!--)/.test(beginning) ? 'svg' : 'unknown');
}

/* The main brand comes first; "mif1" says only that it is a picture, and the next ones say which. */
function typeOfBrands(brands) {
	if (/^(avi[fs]|m[is]f1[^]*avi[fs])/.test(brands)) {
		return 'avif';
	}
	if (/^(he[iv][cxms]|m[is]f1)/.test(brands)) {
		return 'heic';
	}
	return brands.startsWith('crx ') ? 'raw' : 'video';
}

async function readJpeg(file, facts) {
	facts.turned = true;
	let at = 2;
	for (let step = 0; step < MOST_STEPS && at < file.size; step++) {
		const head = await file.view(at, 18);
		if (head.getUint8(0) !== 0xff) {
			break;
		}
		const marker = head.getUint8(1);
		/* Markers may be padded. */
		if (marker === 0xff) {
			at++;
			continue;
		}
		const length = head.getUint16(2);
		if (marker === 0xda || marker === 0xd9 || length < 2) {
			break;
		}
		const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
		if (isFrame) {
			facts.height = head.getUint16(5);
			facts.width = head.getUint16(7);
			facts.gray = head.getUint8(9) === 1;
			facts.cmyk ||= head.getUint8(9) === 4;
		}
		else if (marker === 0xe1 || marker === 0xe2) {
			readSegment(await file.view(at + 4, length - 2), facts);
		}
		at += 2 + length;
	}
	facts.truncated = await isCut(file, at);
}

/* A view without its first bytes. */
function after(view, skipped) {
	return new DataView(view.buffer, view.byteOffset + skipped, view.byteLength - skipped);
}

function readSegment(view, facts) {
	const name = text(view, 0, 29);
	if (name.startsWith('Exif\0\0')) {
		readExif(after(view, 6), facts);
	}
	else if (name === 'http://ns.adobe.com/xap/1.0/\0') {
		readXmp(after(view, 29), facts);
	}
	/* Of a profile in several segments the first has the name. */
	else if (name.startsWith('ICC_PROFILE\0\x01')) {
		readProfile(after(view, 14), facts);
	}
}

/* Phones append films and further pictures, so that the end mark may be anywhere. */
async function isCut(file, scan) {
	const end = await file.view(Math.max(0, file.size - 2), 2);
	if (end.byteLength === 2 && end.getUint16(0) === 0xffd9) {
		return false;
	}
	let at = scan;
	while (at < Math.min(file.size, MOST_SCANNED)) {
		const view = await file.view(at, 16 * SLICE);
		const bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
		for (let i = bytes.indexOf(0xff); i >= 0; i = bytes.indexOf(0xff, i + 1)) {
			if (bytes[i + 1] === 0xd9) {
				return false;
			}
		}
		/* A mark may lie across two slices. */
		at += Math.max(1, bytes.length - 1);
		if (bytes.length < 16 * SLICE) {
			return true;
		}
	}
	return file.size <= MOST_SCANNED ? true : null;
}

async function readPng(file, facts) {
	facts.turned = true;
	facts.truncated = !(await file.end(SLICE)).includes('IEND\xaeB`\x82');
	let at = 8;
	for (let step = 0; step < MOST_STEPS && at < file.size; step++) {
		const head = await file.view(at, 8);
		const length = head.getUint32(0);
		const kind = text(head, 4, 4);
		/* The picture itself may be in thousands of pieces, and hardly any file has notes behind them. */
		if (kind === 'IDAT') {
			return;
		}
		const data = (most) => file.view(at + 8, Math.min(length, most));
		if (kind === 'IHDR') {
			const header = await data(13);
			facts.width = header.getUint32(0);
			facts.height = header.getUint32(4);
			facts.gray = (header.getUint8(9) & 2) === 0;
			facts.alpha = (header.getUint8(9) & 4) !== 0;
		}
		else if (kind === 'iCCP') {
			await readPackedProfile(await data(SLICE), facts);
		}
		else if (kind === 'sRGB') {
			facts.profile ??= 'sRGB';
		}
		else if (kind === 'cICP') {
			codedProfile((await data(4)).getUint8(0), facts);
		}
		else if (kind === 'eXIf') {
			readExif(await data(SLICE), facts);
		}
		else if (kind === 'iTXt') {
			readXmp(await data(SLICE), facts);
		}
		facts.animated ||= kind === 'acTL';
		facts.alpha ||= kind === 'tRNS';
		at += 12 + length;
	}
}

/* A name, a zero, the method, and the profile, which is compressed: its first bytes suffice. */
async function readPackedProfile(view, facts) {
	const name = text(view, 0, 80).split('\0')[0];
	facts.profile = plainName(name);
	if (!globalThis.DecompressionStream) {
		return;
	}
	const reader = new Blob([after(view, name.length + 2)]).stream().pipeThrough(new DecompressionStream('deflate')).getReader();
	try {
		const { value } = await reader.read();
		if (value) {
			readProfile(new DataView(value.buffer, value.byteOffset, value.byteLength), facts);
		}
	}
	catch {
		/* Its name outside holds. */
	}
	reader.cancel().catch(() => {});
}

async function readWebp(file, facts) {
	const size = (await file.view(0, 8)).getUint32(4, true);
	facts.truncated = size + 8 > file.size;
	let at = 12;
	for (let step = 0; step < MOST_STEPS && at + 8 <= file.size; step++) {
		const head = await file.view(at, 18);
		const kind = text(head, 0, 4);
		const length = head.getUint32(4, true);
		if (kind === 'VP8X') {
			const flags = head.getUint8(8);
			facts.alpha = (flags & 16) !== 0;
			facts.animated = (flags & 2) !== 0;
			facts.width = 1 + (head.getUint32(12, true) & 0xffffff);
			facts.height = 1 + (head.getUint32(14, true) >>> 8 & 0xff | head.getUint16(16, true) << 8);
		}
		else if (kind === 'VP8 ' && facts.width === null) {
			facts.width = head.getUint16(14, true) & 0x3fff;
			facts.height = head.getUint16(16, true) & 0x3fff;
		}
		else if (kind === 'VP8L' && facts.width === null) {
			const bits = head.getUint32(9, true);
			facts.width = 1 + (bits & 0x3fff);
			facts.height = 1 + (bits >>> 14 & 0x3fff);
			facts.alpha = (bits >>> 28 & 1) === 1;
		}
		else if (kind === 'ICCP') {
			readProfile(await file.view(at + 8, Math.min(length, SLICE)), facts);
		}
		else if (kind === 'EXIF') {
			const exif = await file.view(at + 8, Math.min(length, SLICE));
			readExif(after(exif, text(exif, 0, 6) === 'Exif\0\0' ? 6 : 0), facts);
		}
		else if (kind === 'XMP ') {
			readXmp(await file.view(at + 8, Math.min(length, SLICE)), facts);
		}
		at += 8 + length + length % 2;
	}
}

/* The boxes one after the other in a part of a file, until its end or a limit. */
async function* boxes(file, from, to) {
	let at = from;
	for (let step = 0; step < MOST_STEPS && at + 8 <= to; step++) {
		const head = await file.view(at, 16);
		let length = head.getUint32(0);
		let header = 8;
		if (length === 1) {
			length = head.getUint32(8) * 2 ** 32 + head.getUint32(12);
			header = 16;
		}
		const end = length === 0 ? to : at + length;
		if (end < at + header) {
			return;
		}
		yield { kind: text(head, 4, 4), start: at + header, end };
		at = end;
	}
}

/* AVIF and HEIC: a tree of boxes, in which the main picture is an item with properties. */
async function readBoxes(file, facts) {
	facts.animated = /^(avis|msf1|hevc|hevx)/.test(text(await file.view(8, 4), 0, 4));
	facts.truncated = false;
	for await (const box of boxes(file, 0, file.size)) {
		facts.truncated ||= box.end > file.size;
		if (box.kind === 'meta') {
			await readMeta(file, box, facts);
		}
	}
}

async function readMeta(file, meta, facts) {
	const found = {};
	for await (const box of boxes(file, meta.start + 4, Math.min(meta.end, file.size))) {
		found[box.kind] = box;
	}
	const primary = found.pitm ? await primaryItem(file, found.pitm) : 1;
	if (found.iprp) {
		await readProperties(file, found.iprp, primary, facts);
	}
	const exif = found.iinf && found.iloc && await exifOffset(file, found);
	if (exif) {
		/* Four bytes say how far behind them the notes begin. */
		const skip = (await file.view(exif, 4)).getUint32(0);
		readExif(await file.view(exif + 4 + skip, SLICE), facts);
	}
}

async function primaryItem(file, { start }) {
	const view = await file.view(start, 8);
	return view.getUint8(0) === 0 ? view.getUint16(4) : view.getUint32(4);
}

async function readProperties(file, { start, end }, primary, facts) {
	const properties = [];
	let wanted = [];
	for await (const box of boxes(file, start, end)) {
		if (box.kind === 'ipco') {
			for await (const property of boxes(file, box.start, box.end)) {
				properties.push(property);
			}
		}
		else if (box.kind === 'ipma') {
			wanted = await associated(file, box, primary) ?? wanted;
		}
	}
	for (const index of wanted) {
		const property = properties[index - 1];
		const view = property && await file.view(property.start, Math.min(property.end - property.start, SLICE));
		if (property?.kind === 'ispe') {
			facts.width = view.getUint32(4);
			facts.height = view.getUint32(8);
		}
		else if (property?.kind === 'irot' && (view.getUint8(0) & 1) === 1) {
			[facts.width, facts.height] = [facts.height, facts.width];
		}
		else if (property?.kind === 'colr' && text(view, 0, 4) === 'nclx') {
			codedProfile(view.getUint16(4), facts);
		}
		else if (property?.kind === 'colr') {
			readProfile(after(view, 4), facts);
		}
	}
	for (const property of properties.filter(({ kind }) => kind === 'auxC')) {
		facts.alpha ||= text(await file.view(property.start, 64), 4, 60).includes(':alpha');
	}
}

/* The numbers of the properties that an item has, in their order. */
async function associated(file, { start, end }, item) {
	const view = await file.view(start, Math.min(end - start, SLICE));
	const [wideItem, wideIndex] = [view.getUint8(0) > 0, (view.getUint8(3) & 1) === 1];
	const count = Math.min(view.getUint32(4), MOST_STEPS);
	let at = 8;
	for (let i = 0; i < count; i++) {
		const id = wideItem ? view.getUint32(at) : view.getUint16(at);
		at += wideItem ? 4 : 2;
		const indexes = view.getUint8(at++);
		const found = [];
		for (let j = 0; j < indexes; j++, at += wideIndex ? 2 : 1) {
			found.push(wideIndex ? view.getUint16(at) & 0x7fff : view.getUint8(at) & 0x7f);
		}
		if (id === item) {
			return found;
		}
	}
	return null;
}

/* Where in the file the item is that holds Exif: one box names it, another one says where it is. */
async function exifOffset(file, { iinf, iloc }) {
	const version = (await file.view(iinf.start, 4)).getUint8(0);
	let item = null;
	for await (const entry of boxes(file, iinf.start + (version === 0 ? 6 : 8), iinf.end)) {
		const view = await file.view(entry.start, 14);
		const wide = view.getUint8(0) === 3;
		if (text(view, wide ? 10 : 8, 4) === 'Exif') {
			item = wide ? view.getUint32(4) : view.getUint16(4);
			break;
		}
	}
	return item === null ? null : itemOffset(file, iloc, item);
}

async function itemOffset(file, { start, end }, item) {
	const view = await file.view(start, Math.min(end - start, SLICE));
	const version = view.getUint8(0);
	const sizes = view.getUint16(4);
	const [offsetSize, lengthSize, baseSize] = [sizes >> 12, sizes >> 8 & 15, sizes >> 4 & 15];
	const indexSize = version > 0 ? sizes & 15 : 0;
	let at = 6;
	const number = (size) => {
		let value = 0;
		for (let i = 0; i < size; i++) {
			value = value * 256 + view.getUint8(at++);
		}
		return value;
	};
	const count = Math.min(number(version < 2 ? 2 : 4), MOST_STEPS);
	for (let i = 0; i < count; i++) {
		const id = number(version < 2 ? 2 : 4);
		const method = version > 0 ? number(2) & 15 : 0;
		at += 2;
		const base = number(baseSize);
		const extents = number(2);
		for (let extent = 0; extent < extents; extent++) {
			at += indexSize;
			const offset = base + number(offsetSize);
			at += lengthSize;
			if (id === item && method === 0) {
				return offset;
			}
		}
	}
	return null;
}

async function readGif(file, facts) {
	const view = await file.view(0, 1024);
	facts.width = view.getUint16(6, true);
	facts.height = view.getUint16(8, true);
	facts.animated = text(view, 0, 1024).includes('NETSCAPE2.0');
	facts.truncated = !/;\0*$/.test(await file.end(SLICE));
}

async function readTiff(file, facts) {
	const head = await file.view(0, 8);
	const little = text(head, 0, 2) === 'II';
	/* Its directory may be anywhere in the file, as that of Exif is behind eight bytes. */
	const view = await file.view(head.getUint32(4, little) - 8, 4096);
	const entries = directory(view, 8, little);
	const number = (tag) => {
		const { at, type } = entries.get(tag) ?? {};
		return at ? view[type === 3 ? 'getUint16' : 'getUint32'](at + 8, little) : null;
	};
	facts.width = number(256);
	facts.height = number(257);
	facts.cmyk = number(262) === 5;
}
