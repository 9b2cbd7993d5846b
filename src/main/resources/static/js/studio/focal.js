/*
 * data-focal="X Y" on a picture's frame: a press on the picture writes where it was, in per
 * cent, into the number fields X and Y; a mark follows the fields. Keyboard users have the
 * fields.
 */
for (const frame of document.querySelectorAll('[data-focal]')) {
	const picture = frame.querySelector('img');
	const fields = frame.dataset.focal.split(' ').map((id) => document.getElementById(id));
	if (picture && fields.every((field) => field)) {
		follow(frame, picture, fields);
	}
}

function follow(frame, picture, [across, down]) {
	const mark = document.createElement('span');
	mark.className = 'picture__mark';
	frame.append(mark);
	const said = document.createElement('span');
	said.className = 'vh';
	said.setAttribute('role', 'status');
	frame.after(said);

	function draw() {
		const known = [across, down].every((field) => /^\d+$/.test(field.value) && Number(field.value) <= 100);
		mark.hidden = !known;
		if (known) {
			mark.style.insetInlineStart = `${across.value}%`;
			mark.style.insetBlockStart = `${down.value}%`;
		}
	}

	picture.addEventListener('click', (event) => {
		const box = picture.getBoundingClientRect();
		write(across, (event.clientX - box.left) / box.width);
		write(down, (event.clientY - box.top) / box.height);
		said.textContent = `The face is ${across.value} percent from the left and ${down.value} percent from the top.`;
	});
	across.addEventListener('input', draw);
	down.addEventListener('input', draw);
	draw();
}

function write(field, share) {
	field.value = Math.max(0, Math.min(100, Math.round(share * 100)));
	field.dispatchEvent(new Event('input', { bubbles: true }));
}
