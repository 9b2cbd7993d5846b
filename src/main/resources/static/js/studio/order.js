/*
 * data-move="ADDRESS" on a cell of a row: adds a handle by which the row is dragged to another place among the rows
 * with the same data-parent, together with the rows below it. A drop sends the form of the page "Move to …"; if it is
 * refused, the row returns. The keyboard has the buttons in the same cell.
 */
const EDGE = 60;
const SCROLL = 14;

const TOO_LATE = 'Nothing was moved: the list changed after you opened it. Reload the page, then move it again.';
const SIGNED_OUT = 'Nothing was moved: you’re signed out. Reload the page to sign in, then move it again.';
const TOO_OLD = 'Nothing was moved: this page was open too long. Reload the page, then move it again.';
const NO_ROOM = 'Nothing was moved: the server’s disk is almost full. Tell your server administrator.';
const NOT_NOW = 'Nothing was moved: the guide isn’t available right now. Try again in a moment.';
const MESSAGES = { 401: SIGNED_OUT, 403: TOO_OLD, 404: TOO_LATE, 409: TOO_LATE, 507: NO_ROOM };

const cells = [...document.querySelectorAll('[data-move]')];
const status = document.createElement('p');
let sending = false;

if (cells.length) {
	status.setAttribute('role', 'status');
	cells[0].closest('.table-region').before(status);
}

for (const cell of cells) {
	const handle = Object.assign(document.createElement('span'), { className: 'handle', textContent: '⠿', title: 'Drag to move' });
	handle.setAttribute('aria-hidden', 'true');
	cell.prepend(handle);
	handle.addEventListener('pointerdown', (event) => begin(event, handle, cell));
}

function begin(event, handle, cell) {
	if (event.button !== 0 || sending) {
		return;
	}
	event.preventDefault();
	handle.setPointerCapture(event.pointerId);
	const row = cell.closest('tr');
	const others = cells.filter((other) => other.dataset.parent === cell.dataset.parent && other !== cell
		&& !other.closest('tr').hidden);
	const leaving = new AbortController();
	let y = event.clientY;
	let after;
	let frame = requestAnimationFrame(follow);
	row.classList.add('dragged');

	/* Marks the place where the row would be. */
	function mark() {
		const next = others.findLast((other) => middle(block(other)) < y) ?? null;
		if (next !== after) {
			after = next;
			unmark();
			after ? block(after).at(-1).classList.add('drop-after')
				: others[0]?.closest('tr').classList.add('drop-before');
		}
	}

	/* The page scrolls while the row is held near an edge of the window. */
	function follow() {
		const by = (y < EDGE) ? -SCROLL : (y > innerHeight - EDGE) ? SCROLL : 0;
		by && scrollBy(0, by);
		mark();
		frame = requestAnimationFrame(follow);
	}

	function end() {
		cancelAnimationFrame(frame);
		leaving.abort();
		unmark();
		row.classList.remove('dragged');
	}

	const options = { signal: leaving.signal };
	handle.addEventListener('pointermove', (move) => { y = move.clientY; }, options);
	handle.addEventListener('pointercancel', end, options);
	handle.addEventListener('pointerup', (up) => {
		y = up.clientY;
		mark();
		end();
		drop(cell, others, after);
	}, options);
	document.addEventListener('keydown', (key) => key.key === 'Escape' && end(), options);
}

function drop(cell, others, after) {
	const own = block(cell);
	const before = others.findLast((other) => follows(own[0], other.closest('tr'))) ?? null;
	if (after === before || !others.length) {
		return;
	}
	/* The table without the row's block goes back to this element if the server refuses. */
	const place = own.at(-1).nextSibling;
	const table = own[0].parentNode;
	after ? block(after).at(-1).after(...own) : block(others[0])[0].before(...own);
	send(cell, after, () => own.forEach((row) => table.insertBefore(row, place)));
}

async function send(cell, after, putBack) {
	sending = true;
	say('');
	const answer = await fetch(cell.dataset.move, {
		method: 'POST',
		headers: { 'X-Requested-With': 'fetch' },
		body: new URLSearchParams({
			entry: cell.dataset.entry,
			direction: after ? `after-${after.dataset.entry}` : 'first',
			seen: cell.dataset.order,
			_csrf: cell.querySelector('[name=_csrf]').value,
		}),
		redirect: 'manual',
	}).catch(() => null);
	sending = false;
	if (answer?.type === 'opaqueredirect') {
		const here = new URL(location.href);
		here.searchParams.set('done', 'moved');
		here.hash = `entry-${cell.dataset.entry}`;
		history.replaceState(null, '', here);
		location.reload();
		return;
	}
	putBack();
	say(MESSAGES[answer?.status] ?? NOT_NOW);
}

function say(words) {
	status.className = words ? 'notice notice--warning' : '';
	status.textContent = words;
}

/* A row with those of the items that are listed below it. */
function block(cell) {
	const below = cells.filter((other) => other.dataset.parent === cell.dataset.key && cell.dataset.parent === 'null');
	return [cell, ...below].map((each) => each.closest('tr'));
}

function middle(rows) {
	return (rows[0].getBoundingClientRect().top + rows.at(-1).getBoundingClientRect().bottom) / 2;
}

function follows(row, other) {
	return Boolean(other.compareDocumentPosition(row) & Node.DOCUMENT_POSITION_FOLLOWING);
}

function unmark() {
	document.querySelectorAll('.drop-before, .drop-after').forEach((row) => row.classList.remove('drop-before', 'drop-after'));
}
