/*
 * data-focal="X Y" around a picture: a press on the picture writes where it was, in percent,
 * into the number fields X and Y. The mark and the crops follow the fields; the crops are the
 * same as those that the server makes (FocalPoint). Keyboard users have the fields.
 *
 * data-focal-offer on a box whose value is a point, as "48 31": ticked, it writes the point into
 * the fields. The server prefers the box to the fields, so another point in the fields unticks it.
 */
const ACROSS = 4;
const DOWN = 5;
const SMALLEST = 320;
const ROOM = 80;

for (const frame of document.querySelectorAll('[data-focal]')) {
	const picture = frame.querySelector('img');
	const fields = frame.dataset.focal.split(' ').map((id) => document.getElementById(id));
	if (picture && fields.every((field) => field)) {
		follow(frame, picture, fields, document.querySelector('[data-focal-offer]'));
	}
}

function follow(frame, picture, [across, down], offer) {
	const offered = offer?.value.split(' ').map(Number) ?? [50, 50];
	const mark = frame.querySelector('[data-focal-mark]');
	const width = Number(picture.getAttribute('width'));
	const height = Number(picture.getAttribute('height'));
	const said = document.createElement('span');
	said.className = 'vh';
	said.setAttribute('role', 'status');
	frame.after(said);

	function draw() {
		const known = [across, down].every((field) => /^\d+$/.test(field.value) && Number(field.value) <= 100);
		mark.classList.toggle('unset', !known);
		const x = known ? Number(across.value) : offered[0];
		const y = known ? Number(down.value) : offered[1];
		for (const ring of mark.querySelectorAll('circle')) {
			ring.setAttribute('cx', width * x / 100);
			ring.setAttribute('cy', height * y / 100);
		}
		const upright = uprightCrop(width, height, x, y);
		const point = [Math.round(width * x / 100), Math.round(height * y / 100)];
		const crops = { upright, round: roundCrop(upright, point) };
		frame.querySelector('[data-focal-outside]').hidden = isInCircle(crops.round, point, 100);
		for (const crop of frame.querySelectorAll('[data-focal-crop]')) {
			crop.setAttribute('viewBox', crops[crop.dataset.focalCrop].join(' '));
		}
	}

	picture.addEventListener('click', (event) => {
		const box = picture.getBoundingClientRect();
		write(across, (event.clientX - box.left) / box.width);
		write(down, (event.clientY - box.top) / box.height);
		said.textContent = `The face is ${across.value} percent from the left and ${down.value} percent from the top.`;
	});
	const fields = [across, down];
	let before;

	function fill(point) {
		fields.forEach((field, i) => field.value = point[i]);
		fields.forEach((field) => field.dispatchEvent(new Event('input', { bubbles: true })));
	}

	for (const field of fields) {
		field.addEventListener('input', () => {
			if (offer && fields.some((other, i) => other.value !== String(offered[i]))) {
				offer.checked = false;
			}
			draw();
		});
	}
	offer?.addEventListener('change', () => {
		if (offer.checked) {
			before = fields.map((other) => other.value);
			fill(offered);
		}
		else if (before) {
			fill(before);
		}
	});
	draw();
}

function uprightCrop(width, height, x, y) {
	const across = Math.min(width, Math.floor(height * ACROSS / DOWN));
	const down = Math.min(height, Math.round(across * DOWN / ACROSS));
	return [offset(x, width, across), offset(y, height, down), across, down];
}

function roundCrop(upright, point) {
	let side = Math.min(upright[2], upright[3]);
	while (side > SMALLEST && !isInCircle(square(upright, point, side), point, ROOM)) {
		side--;
	}
	return square(upright, point, side);
}

function square([left, top, across, down], [x, y], side) {
	return [within(x, left, across, side), within(y, top, down, side), side, side];
}

function isInCircle([left, top, side], [x, y], percentOfRadius) {
	const right = 2 * (x - left) - side;
	const down = 2 * (y - top) - side;
	return 100 * 100 * (right * right + down * down) <= (percentOfRadius * side) ** 2;
}

function offset(percent, whole, part) {
	return within(Math.round(whole * percent / 100), 0, whole, part);
}

function within(point, start, length, part) {
	return Math.max(start, Math.min(point - Math.floor(part / 2), start + length - part));
}

function write(field, share) {
	field.value = Math.max(0, Math.min(100, Math.round(share * 100)));
	field.dispatchEvent(new Event('input', { bubbles: true }));
}
