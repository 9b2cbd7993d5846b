package headshots.api;

import java.time.LocalDate;
import java.util.List;

/**
 * A list to print and check off.
 *
 * @param key its key, which never changes
 * @param title its title
 * @param introduction the use of the list
 * @param types the types that it serves
 * @param groups its items under their headings
 * @param sources the sources that it cites
 * @param changed the day on which it last changed
 * @param links where it is found
 */
record ChecklistResource(String key, String title, RichText introduction, List<ItemReference> types,
		List<ItemGroup> groups, List<SourceReference> sources, LocalDate changed, ItemLinks links) {

	/**
	 * Items under one heading.
	 *
	 * @param title the heading
	 * @param items one line each
	 */
	record ItemGroup(String title, List<String> items) {

	}

}
