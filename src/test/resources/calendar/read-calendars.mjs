import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';

const moment = (time) => (time.isDate ? time.toString() : time.toJSDate().toISOString().replace('.000Z', 'Z'));

function event(component) {
	const value = (name) => String(component.getFirstPropertyValue(name) ?? '');
	const read = new ICAL.Event(component);
	return {
		uid: read.uid,
		sequence: read.sequence,
		stamp: component.getFirstPropertyValue('dtstamp').toICALString(),
		start: moment(read.startDate),
		end: moment(read.endDate),
		summary: read.summary,
		description: read.description ?? '',
		location: read.location ?? '',
		url: value('url'),
		categories: component.getFirstProperty('categories').getValues(),
		status: value('status'),
		transparency: value('transp'),
		alarms: component.getAllSubcomponents('valarm').map((alarm) =>
			`${alarm.getFirstPropertyValue('trigger').toSeconds()} ${alarm.getFirstPropertyValue('description')}`),
	};
}

const files = process.argv.slice(2).map((file) => {
	ICAL.TimezoneService.reset();
	const calendar = new ICAL.Component(ICAL.parse(readFileSync(file, 'utf8')));
	calendar.getAllSubcomponents('vtimezone').forEach((zone) => ICAL.TimezoneService.register(zone));
	return calendar.getAllSubcomponents('vevent').map(event);
});
console.log(JSON.stringify(files));
