package headshots.studio.workflow;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import headshots.web.PageNotFoundException;

/**
 * The items and the revisions of them that a confirmation page showed.
 *
 * @param byItem the numbers of the revisions by those of the items
 */
record ShownRevisions(Map<Long, Integer> byItem) {

	/**
	 * As many as fit into one form, see the limits in the application's configuration.
	 */
	static final int MOST = 190;

	/**
	 * Reads the values of a form.
	 * @param shown an item and a revision each, as "12:3"
	 * @throws PageNotFoundException if one of them is anything else
	 */
	static ShownRevisions of(List<String> shown) {
		Map<Long, Integer> chosen = new LinkedHashMap<>();
		for (String each : shown.stream().limit(MOST).toList()) {
			if (!each.matches("\\d{1,18}:\\d{1,9}")) {
				throw new PageNotFoundException();
			}
			String[] parts = each.split(":");
			chosen.put(Long.valueOf(parts[0]), Integer.valueOf(parts[1]));
		}
		return new ShownRevisions(chosen);
	}

	List<Long> ids() {
		return List.copyOf(this.byItem.keySet());
	}

}
