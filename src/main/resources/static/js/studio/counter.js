/*
 * data-counter="NAME" data-limit="80": says how long the field NAME is while it is typed; with
 * data-words="60 to 140" in words, and in characters only near the limit.
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
	const advice = count.dataset.words;
	let pause;

	function show() {
		const over = field.value.length - limit;
		const characters = `${field.value.length} of ${limit} characters` + (over > 0 ? `, ${over} too many` : '');
		const near = over >= -NEAR;
		count.textContent = advice ? `${inWords(field.value, advice)}${near ? '. ' + characters : ''}` : characters;
		count.classList.toggle('field__count--over', over > 0);
		return near ? characters : '';
	}

	show();
	field.addEventListener('input', () => {
		const words = show();
		clearTimeout(pause);
		pause = setTimeout(() => { announced.textContent = words; }, PAUSE);
	});
}

/* Counts as Field.WordRange does. */
function inWords(text, advice) {
	const words = text.split(/\s+/).filter((word) => word !== '').length;
	return `${words} ${words === 1 ? 'word' : 'words'}; ${advice} work best`;
}
