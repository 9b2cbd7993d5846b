/*
 * data-stretch: puts two handles on the drawn line. They are native sliders that follow the
 * two number fields and are followed by them; the fields stay and are what is sent.
 */
const STEPS = 10;

for (const stretch of document.querySelectorAll('[data-stretch]')) {
	const [from, to] = stretch.querySelectorAll('input[type=number]');
	const scale = stretch.querySelector('.scale');
	if (from && to && scale) {
		connect(from, to, scale);
	}
}

function connect(from, to, scale) {
	const low = handle(from, scale);
	const high = handle(to, scale);

	function draw() {
		const known = [from, to].every((field) => field.value !== '' && field.validity.valid)
				&& from.valueAsNumber <= to.valueAsNumber;
		const own = scale.querySelector('[data-own]');
		own.setAttribute('display', known ? 'inline' : 'none');
		if (known) {
			place(own, from.valueAsNumber * 100 / STEPS, to.valueAsNumber * 100 / STEPS);
		}
		for (const [field, slider] of [[from, low], [to, high]]) {
			slider.value = field.value === '' ? (field === from ? 0 : STEPS) : field.value;
			slider.setAttribute('aria-valuetext', `step ${slider.value} of ${STEPS}`);
		}
		/* Where both handles meet at the end, the lower one has to be within reach. */
		low.classList.toggle('scale__handle--above', low.valueAsNumber > STEPS / 2);
	}

	low.addEventListener('input', () => move(from, Math.min(low.valueAsNumber, high.valueAsNumber)));
	high.addEventListener('input', () => move(to, Math.max(low.valueAsNumber, high.valueAsNumber)));
	from.addEventListener('input', draw);
	to.addEventListener('input', draw);
	draw();
}

function handle(field, scale) {
	const slider = document.createElement('input');
	slider.type = 'range';
	slider.className = 'scale__handle';
	slider.min = 0;
	slider.max = STEPS;
	slider.step = 1;
	slider.autocomplete = 'off';
	slider.setAttribute('aria-label', `${field.labels[0].textContent.trim()}, on the line`);
	scale.append(slider);
	return slider;
}

function move(field, value) {
	field.value = value;
	field.dispatchEvent(new Event('input', { bubbles: true }));
}

function place(own, start, end) {
	const bar = own.querySelector('rect');
	bar.setAttribute('x', `${start}%`);
	bar.setAttribute('width', `${end - start}%`);
	const [first, last] = own.querySelectorAll('use');
	first.setAttribute('x', `${start}%`);
	last.setAttribute('x', `${end}%`);
}
