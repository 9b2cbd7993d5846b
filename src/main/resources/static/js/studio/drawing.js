/* data-drawing on a group of selects: the picture in it follows what is chosen. */
for (const group of document.querySelectorAll('[data-drawing]')) {
	const picture = group.querySelector('img');
	const address = new URL(picture.src);
	group.addEventListener('change', () => {
		address.search = new URLSearchParams(
			[...group.querySelectorAll('select')].filter((select) => select.value).map((select) => [select.name, select.value]),
		).toString();
		picture.src = address;
	});
}
