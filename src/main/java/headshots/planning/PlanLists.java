package headshots.planning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import headshots.reference.Citations;
import headshots.web.Link;

/**
 * The lists of a plan: shots, things to pack, questions, papers. Each is merged from the
 * checklists that serve one of the reader's types and have the same subject, without
 * lines that concern other readers and without lines that say the same.
 *
 * @param lists the lists in the order of the checklists
 */
public record PlanLists(List<PlanList> lists) {

	private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

	private static final Set<String> FILLERS = Set.of("a", "an", "the", "your", "and", "or", "of", "for");

	/**
	 * Whether two titles name the same list: "What to pack" and "What to pack for a
	 * beauty shoot".
	 */
	static boolean isSameList(String one, String other) {
		String first = " " + words(one) + " ";
		String second = " " + words(other) + " ";
		return !first.isBlank() && !second.isBlank() && (first.contains(second) || second.contains(first));
	}

	/** Merges a list into those before it if one has its subject. */
	static void add(List<PlanList> lists, PlanList list) {
		for (int i = 0; i < lists.size(); i++) {
			if (isSameList(lists.get(i).title(), list.title())) {
				lists.set(i, lists.get(i).with(list));
				return;
			}
		}
		lists.add(list.with(new PlanList(list.title(), List.of(), List.of(), List.of())));
	}

	/** A line's words without signs and fillers, by which two lines say the same. */
	static String words(String line) {
		List<String> words = new ArrayList<>();
		for (String word : BETWEEN_WORDS.split(line.toLowerCase(Locale.ROOT))) {
			if (!word.isEmpty() && !FILLERS.contains(word)) {
				words.add(word);
			}
		}
		return String.join(" ", words);
	}

	/**
	 * One list to print and tick.
	 *
	 * @param title its name
	 * @param checklists the checklists that it is made of, none for shots alone
	 * @param groups the items under their headings
	 * @param citations the sources of the checklists
	 */
	public record PlanList(String title, List<Link> checklists, List<ListGroup> groups, List<Citations> citations) {

		/** The two as one list, under the shorter title and without doubles. */
		private PlanList with(PlanList other) {
			Map<String, ListGroup> merged = new LinkedHashMap<>();
			Set<String> known = new LinkedHashSet<>();
			for (PlanList each : List.of(this, other)) {
				for (ListGroup group : each.groups) {
					List<String> items = group.items().stream().filter((item) -> known.add(words(item))).toList();
					if (!items.isEmpty()) {
						merged.merge(words(group.title()), new ListGroup(group.title(), items), ListGroup::with);
					}
				}
			}
			String shorter = (other.title.length() < this.title.length()) ? other.title : this.title;
			return new PlanList(shorter, joined(this.checklists, other.checklists), List.copyOf(merged.values()),
					joined(this.citations, other.citations));
		}

		private static <T> List<T> joined(Collection<T> one, Collection<T> other) {
			Set<T> all = new LinkedHashSet<>(one);
			all.addAll(other);
			return List.copyOf(all);
		}

	}

	/**
	 * Items under a heading.
	 *
	 * @param items one line each
	 */
	public record ListGroup(String title, List<String> items) {

		private ListGroup with(ListGroup other) {
			return new ListGroup(this.title, PlanList.joined(this.items, other.items));
		}

	}

}
