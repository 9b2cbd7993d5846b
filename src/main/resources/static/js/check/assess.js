/*
 * Compares what was read and measured with what is asked for, in three groups: what a chosen
 * platform's published rules would refuse, what is worth a look, and what only the reader can
 * tell. There is no score. A number that was measured roughly is never held against a picture
 * that may meet it.
 */
import { crop } from './measures.js';

/* The groups of findings, in their order. */
const GROUPS = ['refused', 'look', 'yours'];

const NOT_PUBLISHED = 'not published';

/* How sure a measure is, in words for readers. */
const SURE = {
	exact: 'Read from the file.',
	trust: 'Measured, and rarely wrong.',
	lines: 'From your three lines.',
	rough: 'A rough measure. Trust your eyes more.',
	yours: 'No program can tell.'
};

const DAY = 86_400_000;
const ROUGHLY_A_MONTH = 30.44 * DAY;
const UPRIGHT = { width: 4, height: 5 };

/**
 * Returns the findings, those of each platform first, the refused ones before the others.
 *
 * A finding: { group, subject, measured, asked, by, source, certainty, sure, todo, ok }. Its ok is
 * true where what is asked for is met, false where it may not be, and null where there is nothing
 * to compare. Its source is { title, href, checked, own }, "not published", or null.
 * @param facts of the file, from readHeader
 * @param measures of the picture, or null where it couldn't be opened
 * @param faces how many were found, or null where none could be looked for
 * @param lines crown, eyes, chin and middle, or null
 * @param rules the rules as the page has them
 * @param type the chosen type's slug, or null
 * @param platforms the chosen platforms' slugs
 */
export function assess({ facts, measures, faces, lines, rules, type, platforms, today = new Date() }) {
	const picture = { facts, measures, faces, lines, today, framed: facts.width !== null && lines !== null };
	const chosen = rules.types.find(({ slug }) => slug === type);
	const findings = [
		...rules.platforms.filter(({ slug }) => platforms.includes(slug)).flatMap((platform) => onPlatform(picture, platform, rules)),
		...inFile(picture),
		...(chosen ? ofType(picture, chosen, rules) : []),
		...inPicture(picture),
		...questions(rules, chosen)
	];
	return findings.sort((a, b) => GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group));
}

/** The findings for three uses at once, without the questions. */
export function sideBySide(picture) {
	return picture.rules.uses.map(({ name, type, platforms }) => ({ name,
		findings: assess({ ...picture, type, platforms }).filter(({ question }) => !question) }));
}

function finding(group, subject, values) {
	const { certainty = 'exact' } = values;
	return { group, subject, measured: null, asked: null, by: 'the guide', source: null, todo: null, ok: false, ...values,
		certainty, sure: SURE[certainty] };
}

/* The rules that a platform publishes; where it publishes nothing, the line says so. */
function onPlatform(picture, platform, rules) {
	const { facts, measures } = picture;
	const source = platform.sources.map((at) => rules.sources[at])[0] ?? null;
	const line = (subject, asked, certainty, measured, refused, todo, group = 'refused') => {
		const known = asked !== null && measured !== null;
		const ok = known ? !refused : null;
		return finding(ok === false ? group : 'look', subject, { measured, asked: asked ?? NOT_PUBLISHED, certainty, ok,
			by: platform.name, source: asked === null ? NOT_PUBLISHED : source, todo: ok === false ? todo : null });
	};
	return [
		line('Pixels', platform.pixels, 'exact', pixels(facts), ...pixelProblem(facts, platform)),
		line('File size', platform.file, 'exact', fileSize(facts.bytes, mostBytes(platform)), ...fileProblem(facts, platform)),
		line('File type', platform.formats.length ? platform.formats.join(', ') : null, 'exact', facts.name,
			!platform.formats.includes(facts.name), `Save it as ${platform.formats.includes('JPEG') ? 'JPEG' : platform.formats[0]}.`),
		shape(picture, platform, line),
		platform.colorOnly && measures
			? line('Color', platform.color, 'trust', measures.blackAndWhite.verdict ? 'black and white' : 'color',
				measures.blackAndWhite.verdict, 'Use the color version.')
			: finding(platform.color ? 'yours' : 'look', 'Color and finish', { by: platform.name, asked: platform.color ?? NOT_PUBLISHED,
				source: platform.color ? source : NOT_PUBLISHED, certainty: 'yours', ok: null,
				todo: platform.color ? 'Check your picture against this.' : null }),
		...(platform.advised ? [finding('look', 'Recommended size', { by: platform.name, asked: platform.advised,
			measured: pixels(facts), source, ok: null })] : [])
	];
}

function pixels({ width, height }) {
	return width === null ? null : `${width} × ${height} px`;
}

/** A file's size as people read it, 1 MB being 1,000 kB. What is above a limit never rounds to it. */
export function fileSize(bytes, most = Infinity) {
	const round = bytes > most ? Math.ceil : Math.floor;
	return bytes < 1e6 ? `${round(bytes / 1000)} kB` : `${round(bytes / 1e5) / 10} MB`;
}

function pixelProblem({ width, height }, { minWidth, minHeight, maxWidth, maxHeight }) {
	if (width < (minWidth ?? 0) || height < (minHeight ?? 0)) {
		return [true, 'Use a larger original. Enlarging this one adds pixels, but no detail.'];
	}
	return [width > (maxWidth ?? Infinity) || height > (maxHeight ?? Infinity), 'Save a smaller copy.'];
}

function mostBytes({ maxKilobytes }) {
	return 1000 * (maxKilobytes ?? Infinity);
}

function fileProblem({ bytes }, platform) {
	if (bytes < 1000 * (platform.minKilobytes ?? 0)) {
		return [true, 'Use the original, or save it with less compression.'];
	}
	return [bytes > mostBytes(platform), 'Save a copy with fewer pixels or more compression.'];
}

/* Whether a platform takes the shape, or what is left of the head in the shape it cuts to. */
function shape({ facts, lines, framed }, platform, line) {
	const { width, height } = facts;
	const { orientation, ratio, shape: asked } = platform;
	const measured = width === null ? null : shapeName(width, height);
	const say = (problem, todo, group) => line('Shape', asked, 'exact', measured, problem, todo, group);
	if (ratio?.rule === 'exact' && !fits(width, height, ratio)) {
		return say(true, `Crop it to ${ratio.width}:${ratio.height}.`);
	}
	if (ratio && framed && !crop(lines, width, height, ratio.width / ratio.height).whole) {
		return say(true, `Cropped to ${ratio.width}:${ratio.height}, the head is cut. Use a picture with more space around it.`, 'look');
	}
	if (orientation === 'upright' && width >= height) {
		return say(true, 'Crop it to an upright shape.');
	}
	if (orientation === 'upright-preferred' && width >= height) {
		return say(true, 'Crop it to an upright shape, if there’s enough of it.', 'look');
	}
	if (orientation === 'square' && width !== height) {
		return say(true, 'Crop it to a square yourself, so that you decide what is left.', 'look');
	}
	return say(false, null);
}

function shapeName(width, height) {
	return width === height ? 'square' : width < height ? 'upright' : 'wider than tall';
}

/* A ratio in whole pixels: off by less than one is as near as it can be. */
function fits(width, height, ratio) {
	return Math.abs(width - height * ratio.width / ratio.height) < 1;
}

/* Facts of the file that get pictures into trouble anywhere. */
function inFile({ facts }) {
	const found = [];
	const look = (subject, measured, todo) => found.push(finding('look', subject, { measured, todo }));
	if (facts.truncated) {
		look('File', 'cut off: its end is missing', 'Get the file again, from the camera or the photographer. Part of it may show as gray.');
	}
	if (facts.type === 'heic') {
		look('File type', facts.name, 'Convert it to JPEG, as above.');
	}
	else if (!facts.readable) {
		look('File type', facts.name, 'This isn’t a picture file for the web. Export it as JPEG.');
	}
	if (facts.cmyk) {
		look('Colors', 'for printing inks (CMYK)', 'Ask for an RGB version: on screens, the colors of this one may change.');
	}
	if (facts.profile !== null && facts.profile !== 'sRGB' && !facts.cmyk && !facts.gray) {
		look('Color space', facts.profile, 'A site that ignores color spaces shows it duller or redder. A copy that you save here is sRGB.');
	}
	if (facts.location) {
		look('Location', 'the file says where it was taken', 'Remove it before you send the file. A copy that you save here has none.');
	}
	if (facts.turned) {
		look('Orientation', 'stored on its side, with a note to turn it', 'A site that ignores the note shows it on its side. A copy that you save here is upright.');
	}
	if (facts.alpha) {
		look('Transparency', 'the file may have see-through parts', 'Some sites show them in black. A copy that you save here has white there.');
	}
	if (facts.animated) {
		look('Animation', 'more than one picture in the file', 'Save one of them as JPEG.');
	}
	return found;
}

/* The rules of a type or look. Head and eyes are meant in its shape: the picture is cropped to it. */
function ofType(picture, type, rules) {
	const { facts, measures, lines, framed, today } = picture;
	const asked = type.rules;
	const found = [];
	const add = (rule, subject, certainty, measured, ok, todo, group = 'look') => {
		const source = rule.sources.map((at) => rules.sources[at])[0] ?? null;
		found.push(finding(ok === true ? 'look' : group, subject, { measured, asked: rule.asked, by: type.name, source, certainty, ok,
			todo: ok === true ? null : todo }));
	};
	if (framed && (asked.head || asked.eyes)) {
		const { width, height } = type.ratio ?? UPRIGHT;
		const part = crop(lines, facts.width, facts.height, width / height);
		const spread = measures?.tolerance ?? 0;
		const small = asked.head && part.headShare * (1 + spread) < asked.head.from;
		if (asked.head) {
			const large = part.headShare * (1 - spread) > asked.head.to;
			add(asked.head, 'Head in the frame', 'lines', `about ${percent(part.headShare)} of the height at ${width}:${height}`, !small && !large,
				small ? `Crop tighter${tighter(part, asked.head)}.` : 'Use a picture with more space around it.');
		}
		if (asked.eyes) {
			/* Where the picture has to be cropped tighter, the eyes are judged in that crop. */
			const { eyeLine } = small ? crop(lines, facts.width, facts.height, width / height, asked) : part;
			const high = eyeLine < asked.eyes.from - 0.01;
			const low = eyeLine > asked.eyes.to + 0.01;
			add(asked.eyes, 'Eyes in the frame', 'lines', `${percent(eyeLine)} from the top at ${width}:${height}${small ? ', cropped tighter' : ''}`,
				!high && !low, high ? 'There’s little space above the head: use a picture with more.' : 'Crop some of the space above the head.');
		}
	}
	if (asked.upright && facts.width !== null) {
		add(asked.upright, 'Shape', 'exact', shapeName(facts.width, facts.height), facts.width < facts.height, 'Crop it to an upright shape.');
	}
	if (asked.square && framed) {
		add(asked.square, 'As a square', 'lines', null, crop(lines, facts.width, facts.height, 1).whole,
			'In a square the head is cut. Use a picture with more space around it.');
	}
	if (asked.age) {
		age(facts.taken, asked.age, today, add);
	}
	if (measures) {
		ofLook(measures, asked, add);
	}
	return found;
}

function ofLook({ blackAndWhite, ground, sideLight }, asked, add) {
	if (asked.color) {
		add(asked.color, 'Color', 'trust', blackAndWhite.verdict ? 'black and white' : 'color', !blackAndWhite.verdict, 'Use the color version.');
	}
	if (asked.ground) {
		const plain = ground.verdict === 'plain';
		const tones = { light: 'plain and light', middle: 'plain, neither light nor dark', dark: 'plain and dark' };
		/* Plain is not all where the wall has to be light. */
		const bright = ground.tone === 'light' || !/\b(white|light)\b/.test(asked.ground.asked);
		const ok = plain && bright ? true : ground.tone === 'dark' ? false : null;
		add(asked.ground, 'Background', plain ? 'trust' : 'yours', plain ? tones[ground.tone] : null, ok,
			plain ? 'A light one is asked for here.' : 'Is it plain? We couldn’t tell.', ok === null ? 'yours' : 'look');
	}
	if (asked.light && sideLight.verdict !== 'unknown') {
		const difference = { even: 0, 'one stop': 1, 'two stops': 2 }[sideLight.verdict];
		const words = ['about even', 'about a stop', 'two stops or more'][difference];
		const side = sideLight.brighter ? `, brighter on the ${sideLight.brighter} of the picture` : '';
		add(asked.light, 'Light from side to side', 'rough', words + side, difference <= asked.light.stops,
			'One side of the face looks darker than is usual here. Is all of it easy to see?');
	}
}

/* How many pixels are left when the head is made large enough. */
function tighter(part, { from, to }) {
	const share = part.headShare / ((from + to) / 2);
	return `: ${Math.floor(part.width * share)} × ${Math.floor(part.height * share)} px are left`;
}

function age(taken, rule, today, add) {
	/* A date to come is that of a camera whose clock was wrong. */
	if (taken === null || new Date(taken) - today > DAY) {
		add(rule, 'Date', 'yours', null, null, 'When was it taken? The file doesn’t say.', 'yours');
		return;
	}
	const months = (today - new Date(taken)) / ROUGHLY_A_MONTH;
	add(rule, 'Date', 'exact', `taken ${taken}`, months <= rule.months, 'Do you still look like this? If not, it’s time for a new one.');
}

/* Problems that any headshot may have. */
function inPicture({ measures, faces, lines }) {
	const found = [];
	const add = (group, subject, certainty, measured, todo, ok = false) =>
		found.push(finding(group, subject, { certainty, measured, todo, ok }));
	if (faces > 1) {
		add('look', 'Faces', 'rough', `we found ${faces}`, 'Is anyone else in the picture? A face on a poster or a shirt counts too.');
	}
	if (!measures) {
		return found;
	}
	if (lines?.crown <= 0.005) {
		add('yours', 'Top of the head', 'lines', 'at the edge of the picture', 'Is the head cut? Some agencies ask for all of it; many photographers trim a little.', null);
	}
	const { eyes, border, tilt, hair, clipping } = measures;
	if (eyes.verdict === 'soft') {
		add('look', 'Sharpness', 'trust', 'the eyes look soft', 'Look at them at full size. If another frame is sharper, use that one.');
	}
	else if (eyes.verdict === 'sharp') {
		add('look', 'Sharpness', 'trust', 'the eyes are sharp', null, true);
	}
	else if (eyes.verdict !== 'unknown') {
		add('yours', 'Sharpness', 'yours', eyes.verdict === 'too small' ? 'the face has too few pixels to judge' : null,
			'Are the eyes sharp? Look at them at full size.', null);
	}
	if (border.verdict) {
		add('look', 'Border', 'trust', `on the ${border.sides.join(', ').replace(/, (\w+)$/, ' and $1')}`, 'Crop it off: it makes your face smaller on a casting page.');
	}
	if (tilt.verdict) {
		add('look', 'Tilt of the head', 'trust', `about ${5 * Math.round(Math.abs(tilt.degrees) / 5)}°`, 'That’s no fault. Just be sure it’s meant.');
	}
	if (hair.verdict === 'may merge') {
		add('look', 'Hair and background', 'rough', 'nearly the same tone', 'At the size of a stamp, can you still see where your hair ends?');
	}
	if (clipping.verdict === 'may have lost detail') {
		add('look', 'Bright parts of the face', 'rough', `${percent(clipping.share)} of the face is pure white`, 'Is there still skin to see in the brightest parts?');
	}
	return found;
}

function questions({ questions: all, general }, chosen) {
	const asked = chosen?.questions ?? general ?? all.map((_, at) => at);
	return asked.map((at) => finding('yours', all[at].text, { certainty: 'yours', todo: all[at].why, ok: null, question: true }));
}

export function percent(share) {
	return `${Math.round(100 * share)}%`;
}
