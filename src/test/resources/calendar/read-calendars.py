import datetime
import json
import sys

import icalendar


def moment(value):
    value = value.dt
    if isinstance(value, datetime.datetime):
        return value.astimezone(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    return value.isoformat()


def text(event, name):
    return str(event.get(name, ""))


def event(read):
    return {
        "uid": text(read, "UID"),
        "sequence": int(read["SEQUENCE"]),
        "stamp": read["DTSTAMP"].to_ical().decode(),
        "start": moment(read["DTSTART"]),
        "end": moment(read["DTEND"]),
        "summary": text(read, "SUMMARY"),
        "description": text(read, "DESCRIPTION"),
        "location": text(read, "LOCATION"),
        "url": text(read, "URL"),
        "categories": [str(each) for each in read["CATEGORIES"].cats],
        "status": text(read, "STATUS"),
        "transparency": text(read, "TRANSP"),
        "alarms": [
            "%d %s" % (alarm["TRIGGER"].dt.total_seconds(), text(alarm, "DESCRIPTION"))
            for alarm in read.walk("VALARM")
        ],
    }


def events(name):
    with open(name, "rb") as file:
        return [event(each) for each in icalendar.Calendar.from_ical(file.read()).walk("VEVENT")]


print(json.dumps([events(name) for name in sys.argv[1:]]))
