/*
 * data-counter="NAME" data-limit="80": says how long the field NAME is while it is typed.
 * Near the limit the count is also announced, after a pause, so that it never interrupts.
 */
const NEAR = 10;
const PAUSE = 1000;

for (const count of document.querySelectorAll('[data-counter]')) {
	const field = document.getElementById(count.dataset.counter);
	if (field) {
		follow(field, count, Number(count.dataset.limit));
	}
}

function follow(field, count, limit) {
	const announced = document.createElement('span');
	announced.className = 'vh';
	announced.setAttribute('role', 'status');
	count.after(announced);
	let pause;

	function show() {
		const over = field.value.length - limit;
		const words = `${field.value.length} of ${limit} characters` + (over > 0 ? `, ${over} too many` : '');
		count.textContent = words;
		count.classList.toggle('field__count--over', over > 0);
		return over >= -NEAR ? words : '';
	}

	show();
	field.addEventListener('input', () => {
		const words = show();
		clearTimeout(pause);
		pause = setTimeout(() => { announced.textContent = words; }, PAUSE);
	});
}
