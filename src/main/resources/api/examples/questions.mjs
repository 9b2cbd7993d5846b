// Every question, page by page; in a browser or in Node.js 18 and later
let next = new URL('{base}/api/v1/questions');
while (next) {
	const response = await fetch(next);
	const list = await response.json();
	if (!response.ok) {
		throw new Error(`${list.title}: ${list.detail}`);
	}
	for (const item of list.items) {
		console.log(item.question);
	}
	next = list.links.next && new URL(list.links.next, response.url);
}
