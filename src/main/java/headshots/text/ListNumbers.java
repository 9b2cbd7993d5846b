package headshots.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of the items of ordered lists as they were typed. CommonMark keeps only the
 * first one of a list; a list whose items all have the same number is counted on, as is
 * usual in Markdown.
 */
final class ListNumbers {

	private static final Pattern MARKER = Pattern.compile("\\s*(\\d{1,9})[.)]");

	private final Map<Node, Integer> numbers = new HashMap<>();

	private final String markdown;

	private ListNumbers(String markdown) {
		this.markdown = markdown;
	}

	/**
	 * Reads the numbers of a text.
	 * @param document the text, parsed with the source spans of its blocks
	 * @param markdown the text itself
	 */
	static ListNumbers of(Node document, String markdown) {
		ListNumbers numbers = new ListNumbers(markdown);
		document.accept(new AbstractVisitor() {
			@Override
			public void visit(OrderedList list) {
				numbers.add(list);
				visitChildren(list);
			}
		});
		return numbers;
	}

	/** Returns the numbers of a text that has no lists. */
	static ListNumbers none() {
		return new ListNumbers("");
	}

	/** Returns the number of an item, null if its list has none. */
	@Nullable Integer get(Node item) {
		return this.numbers.get(item);
	}

	/** Whether a browser that counts on would give an item another number. */
	boolean isOutOfOrder(Node item) {
		Integer number = get(item);
		Integer before = (item.getPrevious() != null) ? get(item.getPrevious()) : null;
		return number != null && before != null && number != before + 1;
	}

	private void add(OrderedList list) {
		List<Node> items = new ArrayList<>();
		for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
			items.add(item);
		}
		List<Integer> typed = items.stream().map(this::typed).toList();
		boolean counts = typed.stream().distinct().count() == 1;
		for (int i = 0; i < items.size(); i++) {
			this.numbers.put(items.get(i), counts ? typed.get(0) + i : typed.get(i));
		}
	}

	private Integer typed(Node item) {
		Matcher marker = MARKER.matcher(this.markdown)
			.region(item.getSourceSpans().get(0).getInputIndex(), this.markdown.length());
		if (!(item instanceof ListItem) || !marker.lookingAt()) {
			throw new IllegalStateException("An ordered list has an item without a number");
		}
		return Integer.valueOf(marker.group(1));
	}

}
