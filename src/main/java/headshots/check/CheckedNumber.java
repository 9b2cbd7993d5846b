package headshots.check;

import headshots.reference.Citation;
import headshots.reference.Citations;

/**
 * A number to meet, as the page lists it.
 *
 * @param name the name of its subject
 * @param asked the requirement in words
 * @param citations who asks
 */
record CheckedNumber(String name, String asked, Citations citations) {

	/** Returns a number that says so where it is our own suggestion alone. */
	static CheckedNumber of(StandardSubject subject, StandardRule rule, Citations citations) {
		boolean ours = citations.all().stream().allMatch(Citation::own);
		return new CheckedNumber(subject.label(), (ours ? "we suggest " : "") + subject.words(rule), citations);
	}

}
