package headshots.api;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Where a fact comes from.
 *
 * @param key its key, which never changes
 * @param title its title
 * @param publisher the site, organization or person behind it
 * @param address where to read it, null if it is not on the web
 * @param kind the kind of source: "platform", "union", "law", "agency", "trade",
 * "photographer", "blog" or "studio"; null if that is not said
 * @param confidence how much the studio trusts it: "A", "B" or "C", from the party itself
 * to a single or interested source
 * @param checked the day on which the studio last compared the guide with it, null if it
 * has not yet
 * @param changed the day on which it last changed
 * @param links where it is found
 */
record SourceResource(String key, String title, String publisher, @Nullable String address, @Nullable String kind,
		String confidence, @Nullable LocalDate checked, LocalDate changed, ItemLinks links) {

}
