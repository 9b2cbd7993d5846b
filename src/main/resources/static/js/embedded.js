/*
 * Runs in a frame on another site, and tells that site's page the height of the content: in the guide's own words, and
 * in those of WordPress where it gave the frame a secret (#?secret=…). WordPress puts such a frame into a sandbox, where
 * no link opens a page, and opens the page itself when told its address.
 */
{
	const secret = new URLSearchParams(location.hash.slice(2)).get('secret');
	const tell = (message) => parent.postMessage(message, '*');
	const tellWordPress = (message, value) => secret && tell({ message, value, secret });
	const tellHeight = () => {
		const height = Math.ceil(document.body.getBoundingClientRect().height);
		tell({ headshotGuideHeight: height });
		tellWordPress('height', height);
	};

	if (parent !== window) {
		/* WordPress clips the frame until it has reported, and browsers run no observer in a frame that cannot be seen. */
		addEventListener('load', tellHeight);
		new ResizeObserver(tellHeight).observe(document.body);
		/* WordPress asks once its own script runs, which may be after the first report. */
		addEventListener('message', ({ source, data }) => {
			if (source === parent && data?.message === 'ready') {
				tellHeight();
			}
		});

		if (secret && origin === 'null') {
			document.querySelector('[data-new-tab]').hidden = true;
			document.addEventListener('click', (event) => {
				const link = event.target.closest('a[href]');
				if (link) {
					event.preventDefault();
					tellWordPress('link', link.href);
				}
			});
		}
	}
}
