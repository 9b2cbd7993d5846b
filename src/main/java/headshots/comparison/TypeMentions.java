package headshots.comparison;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import headshots.site.ContentSection;
import headshots.text.Sentences;
import headshots.web.Link;

/**
 * The links of one heading on the page of a type or look: a look's own before its type's,
 * and no more than the slice that offers them wants to show.
 */
final class TypeMentions {

	private final String heading;

	private final Set<Link> links = new LinkedHashSet<>();

	private final List<Link> more = new ArrayList<>();

	private int limit = Integer.MAX_VALUE;

	TypeMentions(String heading) {
		this.heading = heading;
	}

	/**
	 * Adds what is said about a look, or about its type.
	 * @param said the links
	 * @param title the full name of the look or type
	 */
	void add(ContentSection.Mentions said, String title) {
		this.links.addAll(said.links());
		if (said.all() != null) {
			this.limit = said.links().size();
			this.more.add(new Link("All %d %s for %s".formatted(said.all().count(), Sentences.within(this.heading),
					Sentences.within(title)), said.all().href()));
		}
	}

	public String heading() {
		return this.heading;
	}

	public List<Link> links() {
		return this.links.stream().limit(this.limit).toList();
	}

	/** Returns links to the pages that list all. */
	public List<Link> more() {
		return List.copyOf(this.more);
	}

}
