package headshots.feedback;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import headshots.content.ContentKey;
import headshots.site.ContentReference;
import headshots.site.Page;
import headshots.site.Site;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Finds the published item that a request names. Any item with a place on the site can be
 * named, so that another kind of page needs no more than a link.
 */
@Component
class FeedbackSubjects {

	private static final Pattern NAME = Pattern.compile("([a-z-]{1,40})/([a-z0-9.-]{1,255})");

	private final Site site;

	FeedbackSubjects(Site site) {
		this.site = site;
	}

	/** Asks no database. */
	Optional<FeedbackSubject> find(@Nullable String name) {
		Matcher parts = NAME.matcher((name != null) ? name : "");
		if (!parts.matches() || parts.group(1).equals(Page.PAGES)) {
			return Optional.empty();
		}
		return this.site.find(new ContentReference(parts.group(1), parts.group(2)))
			.map((page) -> new FeedbackSubject(new ContentKey(page.kind(), page.key()), page.title(), page.href()));
	}

}
