/*
 * data-format on the buttons of a toolbar above a <textarea data-paste="markdown">: turns bold, italic and lists
 * on and off in the Markdown, by click or key, and asks for links (link-dialog.js). Enter continues a list. Each change is one step of the
 * browser's own undo.
 */
const FIELD = 'textarea[data-paste=markdown]';
const MAC = /Mac|iPhone|iPad/.test(navigator.platform);
const KEYS = { KeyB: 'bold', KeyI: 'italic', KeyK: 'link' };
const SHIFTED_KEYS = { Digit8: 'bullets', Digit7: 'numbers' };
const MARKS = { bold: '**', italic: '*' };
const QUOTE = /^(?:[ \t]*>)*[ \t]*/;
const ITEM = /^((?:[ \t]*>)*[ \t]*)(?:[-*+]|(\d{1,9})[.)])(?:[ \t]+|$)/;
const DESTINATION = /^\]\(\s*(<[^<>\n]*>|(?:[^\s()]|\([^\s()]*\))*)(?:\s+(?:"[^"]*"|'[^']*'))?\s*\)/;
const PUNCTUATION = /[!-/:-@[-`{-~\p{P}\p{S}]/u;
const WORD = /[\p{L}\p{M}\p{N}'’-]/u;

document.documentElement.classList.add('formats');

document.addEventListener('click', (event) => {
	const button = event.target.closest('[data-format]');
	const field = button && button.closest('.field').querySelector(FIELD);
	if (field) {
		focusIn(button);
		format(field, button.dataset.format);
	}
});

/* The field keeps the focus, and a phone its keyboard. */
document.addEventListener('pointerdown', (event) => event.target.closest('[data-format]') && event.preventDefault());

document.addEventListener('pointerover', (event) => {
	const button = event.target.closest('[data-format]');
	if (button && !button.title) {
		const key = button.getAttribute('aria-keyshortcuts').split(' ')[MAC ? 1 : 0];
		button.title = `${button.textContent} (${key.replace('Control', 'Ctrl').replace('Meta', 'Cmd')})`;
	}
});

document.addEventListener('keydown', (event) => {
	if (event.defaultPrevented || event.isComposing || event.altKey) {
		return;
	}
	const done = event.target.closest?.('.format-bar') ? moved(event) : event.target.matches?.(FIELD) && typed(event);
	if (done) {
		event.preventDefault();
	}
});

document.addEventListener('selectionchange', () => {
	const field = document.activeElement;
	if (field?.matches(FIELD)) {
		requestAnimationFrame(() => showState(field));
	}
});

function typed(event) {
	if (event.key === 'Enter' && !event.shiftKey && !event.ctrlKey && !event.metaKey) {
		return !event.target.readOnly && continued(event.target);
	}
	if (!(MAC ? event.metaKey : event.ctrlKey)) {
		return false;
	}
	const action = (event.shiftKey ? SHIFTED_KEYS : KEYS)[event.code];
	if (action) {
		format(event.target, action);
	}
	return Boolean(action);
}

/* A toolbar is one stop of the Tab key; arrows lead from button to button. */
function moved(event) {
	const buttons = [...event.target.closest('.format-bar').querySelectorAll('[data-format]')];
	const at = buttons.indexOf(event.target);
	const last = buttons.length - 1;
	const next = { ArrowRight: at === last ? 0 : at + 1, ArrowLeft: at === 0 ? last : at - 1, Home: 0, End: last }[event.key];
	if (next === undefined || event.ctrlKey || event.metaKey || event.shiftKey) {
		return false;
	}
	focusIn(buttons[next]);
	buttons[next].focus();
	return true;
}

function focusIn(button) {
	for (const each of button.closest('.format-bar').querySelectorAll('[data-format]')) {
		each.tabIndex = each === button ? 0 : -1;
	}
}

function format(field, action) {
	if (field.readOnly || field.disabled) {
		return;
	}
	if (action === 'link') {
		askForLink(field);
	}
	else if (MARKS[action]) {
		toggleMarks(field, action);
	}
	else {
		toggleList(field, action);
	}
	showState(field);
}

function showState(field) {
	const bar = field.closest('.field').querySelector('.format-bar');
	for (const button of bar?.querySelectorAll('[aria-pressed]') ?? []) {
		const action = button.dataset.format;
		const on = MARKS[action] ? isMarked(field, action) : lines(field).kinds.every((kind) => kind === action);
		button.setAttribute('aria-pressed', on);
	}
}

/* Bold and italic. */

function isMarked(field, type) {
	const { selectionStart: at, selectionEnd: end } = field;
	if (at === end) {
		return spansAt(field.value, at).some((span) => span.type === type && span.open <= at && at <= span.close);
	}
	const pieces = selected(field);
	return pieces.length > 0 && pieces.every((piece) => around(piece, type));
}

function toggleMarks(field, type) {
	const mark = MARKS[type];
	const { value, selectionStart: caret } = field;
	let pieces = selected(field);
	if (caret === field.selectionEnd) {
		const ended = spansAt(value, caret).find((span) => span.type === type && span.close === caret);
		if (ended) {
			field.focus();
			field.setSelectionRange(ended.to, ended.to);
			return;
		}
		const word = wordAt(field);
		if (!word) {
			toggleEmptyMarks(field, mark);
			return;
		}
		pieces = [word];
	}
	const on = pieces.length > 0 && pieces.every((piece) => around(piece, type));
	pieces = pieces.map((piece) => widened(piece, on ? '' : type));
	const edits = pieces.flatMap((piece) => {
		const span = around(piece, type);
		return on ? unmarked(value, piece, span) : span ? [] : marked(piece, type, mark);
	});
	apply(field, edits, caret === field.selectionEnd ? { from: caret, to: caret }
		: { from: pieces[0]?.from, to: pieces.at(-1)?.to });
}

function toggleEmptyMarks(field, mark) {
	const at = field.selectionStart;
	const before = /\**$/.exec(field.value.slice(0, at))[0].length;
	const after = /^\**/.exec(field.value.slice(at))[0].length;
	const both = Math.min(before, after);
	if (mark === '**' ? both >= 2 : both % 2 === 1) {
		insert(field, at - mark.length, at + mark.length, '');
	}
	else {
		insert(field, at, at, mark + mark);
		field.setSelectionRange(at + mark.length, at + mark.length);
	}
}

function around(piece, type) {
	return piece.spans.find((span) => span.type === type && span.open <= piece.from && piece.to <= span.close);
}

/* Widens a piece to the whole of whatever it crosses, and of marks of the type that it touches: they become one. */
function widened(piece, type) {
	let { from, to } = piece;
	for (let before = -1; before !== to - from;) {
		before = to - from;
		for (const span of piece.spans) {
			const apart = span.type === type ? span.from > to || span.to < from : span.from >= to || span.to <= from;
			const within = span.type !== type && span.type !== 'code' && span.open <= from && to <= span.close;
			if (!apart && !within) {
				from = Math.min(from, span.from);
				to = Math.max(to, span.to);
			}
		}
	}
	return around(piece, type) ? piece : { ...piece, from, to };
}

function marked({ from, to, spans }, type, mark) {
	const old = spans.filter((span) => span.type === type && span.from >= from && span.to <= to)
		.flatMap((span) => [{ at: span.from, cut: span.open - span.from, put: '' }, { at: span.close, cut: span.to - span.close, put: '' }]);
	return [{ at: from, cut: 0, put: mark }, ...old, { at: to, cut: 0, put: mark }];
}

/* Takes the marks from a piece; the words before and after it keep them. */
function unmarked(value, piece, span) {
	const mark = value.slice(span.from, span.open);
	const before = value.slice(span.open, piece.from);
	const after = value.slice(piece.to, span.close);
	return [
		isWords(before) ? { at: span.open + before.trimEnd().length, cut: 0, put: mark } : { at: span.from, cut: mark.length, put: '' },
		isWords(after) ? { at: span.close - after.trimStart().length, cut: 0, put: mark } : { at: span.close, cut: mark.length, put: '' },
	];
}

/* Marks of other emphasis are no words. */
function isWords(text) {
	return /[^\s*_]/.test(text);
}

/* The selected words, a piece for each paragraph and list item, without marks at its ends. */
function selected(field) {
	const { value, selectionStart, selectionEnd } = field;
	return blocks(value).flatMap((block) => {
		let from = Math.max(block.words, selectionStart);
		let to = Math.min(block.to, selectionEnd);
		if (from >= to || !value.slice(from, to).trim()) {
			return [];
		}
		from += value.slice(from, to).length - value.slice(from, to).trimStart().length;
		to -= value.slice(from, to).length - value.slice(from, to).trimEnd().length;
		const spans = spansOf(value.slice(block.words, block.to), block.words);
		for (let span = true; span;) {
			span = spans.find((each) => MARKS[each.type] && from < each.to && each.from < to
				&& ((each.from === from && (to === each.to || to <= each.close)) || (each.to === to && each.open <= from)));
			from = span?.from === from ? span.open : from;
			to = span?.to === to ? span.close : to;
		}
		return [{ from, to, spans }];
	});
}

function wordAt(field) {
	const { value, selectionStart: at } = field;
	const block = blocks(value).find((each) => each.words <= at && at <= each.to);
	let from = at;
	let to = at;
	while (block && from > block.words && WORD.test(value[from - 1])) {
		from--;
	}
	while (block && to < block.to && WORD.test(value[to])) {
		to++;
	}
	return from < to ? { from, to, spans: spansOf(value.slice(block.words, block.to), block.words) } : null;
}

function spansAt(value, at) {
	const block = blocks(value).find((each) => each.words <= at && at <= each.to);
	return block ? spansOf(value.slice(block.words, block.to), block.words) : [];
}

/* Paragraphs and list items: where each begins, where its words begin, where it ends. */
function blocks(value) {
	const found = [];
	let at = 0;
	let open = null;
	for (const line of value.split('\n')) {
		const start = ITEM.exec(line)?.[0] ?? (open ? '' : QUOTE.exec(line)[0]);
		if (!line.trim() || !line.replace(QUOTE, '')) {
			open = null;
		}
		else if (open && !ITEM.test(line)) {
			open.to = at + line.length;
		}
		else {
			open = { from: at, words: at + start.length, to: at + line.length };
			found.push(open);
		}
		at += line.length + 1;
	}
	return found;
}

/*
 * Emphasis, links and code in a paragraph, as CommonMark finds them: { type, from, open, close, to }, with the words
 * from open to close, and the marks around them.
 */
function spansOf(text, offset) {
	const found = [];
	const runs = [];
	const brackets = [];
	const add = (type, from, open, close, to, href) =>
		found.push({ type, from: from + offset, open: open + offset, close: close + offset, to: to + offset, href });
	for (let i = 0; i < text.length;) {
		const sign = text[i];
		let length = 1;
		if (sign === '\\') {
			length = 2;
		}
		else if (sign === '`') {
			const ticks = /^`+/.exec(text.slice(i))[0];
			const end = text.slice(i + ticks.length).search(new RegExp(`(?<!\`)${ticks}(?!\`)`));
			length = ticks.length;
			if (end >= 0) {
				add('code', i, i + length, i + length + end, i + 2 * length + end);
				length += end + length;
			}
		}
		else if (sign === '[') {
			brackets.push(i);
		}
		else if (sign === ']' && brackets.length) {
			const from = brackets.pop();
			const destination = DESTINATION.exec(text.slice(i));
			if (destination) {
				length = destination[0].length;
				add('link', from, from + 1, i, i + length, destination[1].replace(/^<|>$/g, ''));
			}
		}
		else if (sign === '*' || sign === '_') {
			length = (sign === '*' ? /^\*+/ : /^_+/).exec(text.slice(i))[0].length;
			emphasis(text, i, length, runs, add);
		}
		i += length;
	}
	return found;
}

/* A run of marks closes runs before it, and opens as far as some of it is left. */
function emphasis(text, at, length, runs, add) {
	const sign = text[at];
	const before = text[at - 1] ?? ' ';
	const after = text[at + length] ?? ' ';
	const opens = !/\s/.test(after) && (!PUNCTUATION.test(after) || /\s/.test(before) || PUNCTUATION.test(before));
	const closes = !/\s/.test(before) && (!PUNCTUATION.test(before) || /\s/.test(after) || PUNCTUATION.test(after));
	const canOpen = opens && (sign === '*' || !closes || PUNCTUATION.test(before));
	const canClose = closes && (sign === '*' || !opens || PUNCTUATION.test(after));
	let left = length;
	while (canClose && left > 0) {
		const index = runs.findLastIndex((run) => run.sign === sign);
		if (index < 0) {
			break;
		}
		runs.length = index + 1;
		const run = runs[index];
		const size = Math.min(2, left, run.left);
		const end = run.at + run.left;
		const start = at + length - left;
		add(size === 2 ? 'bold' : 'italic', end - size, end, start, start + size);
		run.left -= size;
		left -= size;
		if (run.left === 0) {
			runs.pop();
		}
	}
	if (canOpen && left > 0) {
		runs.push({ sign, at: at + length - left, left });
	}
}

/* Lists. */

function lines(field) {
	const { value, selectionStart, selectionEnd } = field;
	const from = value.lastIndexOf('\n', selectionStart - 1) + 1;
	const last = selectionEnd > selectionStart && value[selectionEnd - 1] === '\n' ? selectionEnd - 1 : selectionEnd;
	const to = endOfLine(value, last);
	const all = value.slice(from, to).split('\n');
	const filled = all.filter((line) => line.trim());
	return { from, to, all, kinds: (filled.length ? filled : ['']).map(kindOf) };
}

function kindOf(line) {
	const item = ITEM.exec(line);
	return item ? (item[2] ? 'numbers' : 'bullets') : '';
}

/* A list of paragraphs and lines, or paragraphs of a list: blank lines go and come between them. */
function toggleList(field, kind) {
	const { from, to, all, kinds } = lines(field);
	const { value, selectionStart, selectionEnd } = field;
	const off = kinds.every((each) => each === kind);
	const above = value.slice(0, from).split('\n').at(-2) ?? '';
	const below = value.slice(to + 1).split('\n')[0];
	const filled = all.filter((line) => line.trim());
	const follows = !off && kindOf(above) === kind;
	let number = follows && kind === 'numbers' ? Number(ITEM.exec(above)[2]) : 0;
	const changed = (filled.length ? filled : ['']).map((line) => {
		const item = ITEM.exec(line);
		const quote = item ? item[1] : QUOTE.exec(line)[0];
		const words = line.slice(item ? item[0].length : quote.length);
		return off ? words : `${quote}${kind === 'numbers' ? `${++number}.` : '-'} ${words}`;
	});
	const lead = above.trim() && (off || !kindOf(above)) ? '\n' : '';
	const trail = below.trim() && (off || !kindOf(below)) ? '\n' : '';
	const text = changed.join(off ? '\n\n' : '\n');
	const behind = to - selectionEnd;
	insert(field, from, to, lead + text + trail);
	const start = from + lead.length;
	if (selectionStart === selectionEnd) {
		const caret = Math.max(start, start + text.length - Math.max(0, behind));
		field.setSelectionRange(caret, caret);
	}
	else {
		field.setSelectionRange(start, start + text.length);
	}
}

/* Enter begins the next item, and counts those after it on; in an empty item it ends the list. */
function continued(field) {
	const { value, selectionStart: from, selectionEnd: to } = field;
	const start = value.lastIndexOf('\n', from - 1) + 1;
	const end = endOfLine(value, to);
	const item = ITEM.exec(value.slice(start, endOfLine(value, from)));
	if (!item || from < start + item[0].length) {
		return false;
	}
	if (!value.slice(start + item[0].length, end).trim()) {
		insert(field, start, end, '\n');
		return true;
	}
	const marker = /^(?:[-*+]|\d+[.)])/.exec(value.slice(start + item[1].length))[0];
	let number = Number(item[2] ?? 0) + 1;
	const text = `\n${item[1]}${item[2] ? number + marker.at(-1) : marker} `;
	let last = end;
	let rest = value.slice(to, end).trimStart();
	for (const line of item[2] ? value.slice(end + 1).split('\n') : []) {
		const next = ITEM.exec(line);
		if (next?.[1] !== item[1] || Number(next[2]) !== number) {
			break;
		}
		rest += `\n${next[1]}${++number}${line.slice(next[1].length + next[2].length)}`;
		last += line.length + 1;
	}
	insert(field, from, last, text + rest);
	field.setSelectionRange(from + text.length, from + text.length);
	return true;
}

function endOfLine(value, at) {
	const end = value.indexOf('\n', at);
	return end < 0 ? value.length : end;
}

/* Links. */

function askForLink(field) {
	const { value, selectionStart, selectionEnd } = field;
	const inside = spansAt(value, selectionStart)
		.find((span) => span.type === 'link' && span.from <= selectionStart && selectionEnd <= span.to);
	const chosen = inside ?? (selectionStart === selectionEnd ? wordAt(field) : selected(field)[0])
		?? { from: selectionStart, to: selectionStart, spans: [] };
	let { from, to } = chosen;
	for (const span of chosen.spans ?? []) {
		const crossed = span.from < to && from < span.to && !(span.open <= from && to <= span.close);
		from = crossed ? Math.min(from, span.from) : from;
		to = crossed ? Math.max(to, span.to) : to;
	}
	const words = inside ? value.slice(inside.open, inside.close) : withoutLinks(value, from, to, chosen.spans ?? []);
	field.dispatchEvent(new CustomEvent('studio:link', { bubbles: true, detail: {
		href: inside?.href ?? '',
		cancel: () => select(field, selectionStart, selectionEnd),
		remove: () => insert(field, from, to, words),
		insert: (href, title) => {
			const picture = value[from - 1] === '!' && value[from - 2] !== '\\';
			insert(field, picture ? from - 1 : from, to, `${picture ? '\\!' : ''}[${words || escaped(title)}](${href})`);
		},
	} }));
}

/* A link cannot hold another one. */
function withoutLinks(value, from, to, spans) {
	const edits = spans.filter((span) => span.type === 'link' && from <= span.from && span.to <= to)
		.flatMap((span) => [{ at: span.from, cut: 1, put: '' }, { at: span.close, cut: span.to - span.close, put: '' }]);
	return edited(value, edits, from, to);
}

function escaped(title) {
	return title.replace(/[\\[\]*_`<]/g, '\\$&');
}

/* Changes of the text. */

function apply(field, edits, selection) {
	if (!edits.length) {
		field.focus();
		return;
	}
	edits.sort((one, other) => one.at - other.at || one.cut - other.cut);
	const from = edits[0].at;
	const to = Math.max(...edits.map((edit) => edit.at + edit.cut));
	const start = moves(edits, selection.from, true);
	const end = Math.max(start, moves(edits, selection.to, selection.from === selection.to));
	insert(field, from, to, edited(field.value, edits, from, to));
	field.setSelectionRange(start, end);
}

function edited(value, edits, from, to) {
	let text = '';
	let at = from;
	for (const edit of [...edits].sort((one, other) => one.at - other.at || one.cut - other.cut)) {
		text += value.slice(at, edit.at) + edit.put;
		at = edit.at + edit.cut;
	}
	return text + value.slice(at, to);
}

/* Where a place is after the edits; what is put exactly there comes before it, or after it. */
function moves(edits, place, behind) {
	let moved = place;
	for (const edit of edits) {
		if (edit.at < place || (edit.at === place && behind && !edit.cut)) {
			moved += edit.put.length - Math.min(edit.cut, place - edit.at);
		}
	}
	return moved;
}

function select(field, from, to) {
	field.focus();
	field.setSelectionRange(from, to);
}

function insert(field, from, to, text) {
	select(field, from, to);
	// The only way to change text that the browser's own undo knows of.
	if (!(text ? document.execCommand('insertText', false, text) : from === to || document.execCommand('delete'))) {
		field.setRangeText(text, from, to, 'end');
		field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: text }));
	}
}
