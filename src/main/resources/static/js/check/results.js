/*
 * Shows findings in their groups. A finding that is still there keeps its element, so that
 * neither focus nor reading position is lost while a line moves.
 */
import { fill, find, part, say } from './parts.js';

const key = (finding) => [finding.group, finding.ok, finding.subject, finding.by].join('|');

/**
 * @param root the element with one list a group
 * @returns a function that shows findings
 */
export function startResults(root) {
	const shown = new Map();
	return (findings) => {
		for (const [group, list] of lists(root)) {
			const items = findings.filter((finding) => groupOf(finding) === group).map((finding) => item(shown, finding));
			place(list, items);
			/* A group stays with a sentence where nothing is in it; a list that is folded goes away. */
			const none = find(root, `[data-none="${group}"]`);
			(none ?? list.parentElement).hidden = none ? items.length > 0 : items.length === 0;
		}
	};
}

function groupOf({ ok, source, group }) {
	return ok ? 'met' : source === 'not published' ? 'unpublished' : group;
}

function lists(root) {
	return [...root.querySelectorAll('[data-group]')].map((list) => [list.dataset.group, list]);
}

function place(list, items) {
	if (items.length !== list.children.length || items.some((item, at) => list.children[at] !== item)) {
		list.replaceChildren(...items);
	}
}

function item(shown, finding) {
	const element = shown.get(key(finding)) ?? part('finding');
	shown.set(key(finding), element);
	fill(element, {
		subject: finding.subject,
		by: finding.question ? null : finding.by,
		measured: finding.measured,
		asked: finding.asked,
		todo: finding.todo,
		sure: finding.question ? null : finding.sure,
	});
	find(element, '[data-if="measured"]').hidden = !finding.measured;
	find(element, '[data-if="asked"]').hidden = !finding.asked;
	showSource(element, finding.source);
	return element;
}

function showSource(element, source) {
	const link = find(element, '[data-source]');
	const known = source && typeof source === 'object';
	link.hidden = !known;
	if (known) {
		link.href = source.href;
		link.textContent = source.title;
	}
	fill(element, {
		checked: known ? source.own ? say('own') : source.checked : null,
	});
}

/** Shows what would be refused and what is worth a look in short, for pictures side by side. */
export function showShort(list, findings) {
	const lines = findings.filter((finding) => finding.ok === false && finding.group !== 'yours').map((finding) => {
		const line = part('short');
		line.classList.add(`finding--${finding.group}`);
		return fill(line, {
			state: say(finding.group),
			subject: finding.subject,
			measured: finding.measured,
			asked: finding.asked && say('asked', { asked: finding.asked }),
		});
	});
	list.replaceChildren(...lines);
	return lines.length;
}
