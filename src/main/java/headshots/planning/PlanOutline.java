package headshots.planning;

import java.util.List;
import java.util.stream.Stream;

import headshots.content.ContentItem;
import headshots.planning.Plan.PlannedPicture;
import headshots.planning.Plan.Priority;
import headshots.platforms.PlatformContent;
import tools.jackson.databind.json.JsonMapper;

/**
 * The pictures and sessions of a plan as the page's script needs them, to say what
 * changed and to write the link to a brief.
 *
 * @param pictures the pictures, the most important first
 * @param sessions the sessions, each a list of looks, each a list of the keys of types
 */
record PlanOutline(List<OutlinedPicture> pictures, List<List<List<String>>> sessions) {

	private static final JsonMapper JSON = new JsonMapper();

	/**
	 * A picture.
	 *
	 * @param type the key of its type or look
	 * @param name the type's short name
	 * @param needed whether it is to be made now
	 * @param to slugs of the chosen platforms among its destinations
	 */
	record OutlinedPicture(String type, String name, boolean needed, List<String> to) {
	}

	/**
	 * Returns the outline of a plan.
	 * @param platforms the register, to find platforms by their names
	 */
	static PlanOutline of(Plan plan, List<ContentItem<PlatformContent>> platforms) {
		List<PlatformContent> chosen = platforms.stream()
			.map(ContentItem::content)
			.filter((platform) -> plan.answers().platforms().contains(platform.slug()))
			.toList();
		return new PlanOutline(plan.pictures().stream().map((picture) -> picture(picture, chosen)).toList(),
				plan.sessions()
					.stream()
					.map((session) -> session.looks().stream().map((look) -> List.copyOf(look.types())).toList())
					.toList());
	}

	/** Returns the outline as JSON, for an attribute of the page. */
	String json() {
		return JSON.writeValueAsString(this);
	}

	private static OutlinedPicture picture(PlannedPicture picture, List<PlatformContent> chosen) {
		Stream<PlatformContent> destinations = chosen.stream()
			.filter((platform) -> picture.destinations().contains(platform.name()));
		return new OutlinedPicture(picture.type(), picture.name(), picture.priority() == Priority.NEEDED,
				destinations.map(PlatformContent::slug).toList());
	}

}
