package headshots.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

import tools.jackson.databind.JsonNode;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a whole set of content files, or refuses it whole.
 */
@Component
public class ContentImport {

	/** A guide of a hundred types and twenty aspects has fewer than three thousand. */
	private static final int MOST_ENTRIES = 20_000;

	private final List<ContentKind<?>> kinds;

	private final ContentFiles files;

	ContentImport(List<ContentKind<?>> kinds, ContentFiles files) {
		this.kinds = List.copyOf(kinds);
		this.files = files;
	}

	/**
	 * Reads and checks a whole set of files.
	 * @param texts the files' texts by file name; a kind without a file has no entries
	 * @return the edition that the files hold
	 * @throws InvalidContentException naming file, entry and field of every problem
	 */
	public ContentSnapshot read(Map<String, String> texts) {
		return readCleaned(texts, UnaryOperator.identity());
	}

	/**
	 * Reads and checks a whole set of files that the guide may not have written.
	 * @param texts the files' texts by file name; a kind without a file has no entries
	 * @param cleaning cleans a text of an entry before it is checked
	 * @return the edition that the files hold
	 * @throws InvalidContentException naming file, entry and field of every problem
	 */
	public ContentSnapshot read(Map<String, String> texts, UnaryOperator<String> cleaning) {
		return readCleaned(texts, (fields) -> ImportedValues.clean(fields, cleaning));
	}

	private ContentSnapshot readCleaned(Map<String, String> texts, UnaryOperator<JsonNode> cleaning) {
		YamlLimits.check(texts);
		List<ContentViolation> refusals = new ArrayList<>();
		ContentSnapshot snapshot = ContentSnapshot.empty(this.kinds);
		for (ContentKind<?> kind : this.kinds) {
			snapshot = readKind(kind, texts.getOrDefault(ContentFiles.fileName(kind.name()), ""), cleaning, snapshot,
					refusals);
		}
		Set<ContentKey> addresses = snapshot.addresses();
		if (addresses.size() > MOST_ENTRIES) {
			refusals.add(new ContentViolation("archive", null, new Violation("file",
					String.format(Locale.US, "has %,d entries; the limit is %,d", addresses.size(), MOST_ENTRIES))));
		}
		else if (refusals.size() < ContentFiles.MOST_REFUSALS) {
			refusals.addAll(snapshot.check(addresses));
		}
		if (!refusals.isEmpty()) {
			throw new InvalidContentException(first(refusals));
		}
		return snapshot;
	}

	/**
	 * Checks all files, then makes all their entries live in one transaction.
	 * @param texts the files' texts by file name; what they do not name stays as it is
	 * @throws InvalidContentException naming file, entry and field of every problem
	 */
	@Transactional
	public void take(Map<String, String> texts) {
		ContentSnapshot snapshot = read(texts);
		snapshot.order(snapshot.addresses(), ContentSnapshot.empty(this.kinds)).forEach((key) -> put(snapshot, key));
	}

	private void put(ContentSnapshot snapshot, ContentKey key) {
		this.kinds.stream()
			.filter((kind) -> kind.name().equals(key.kind()))
			.forEach((kind) -> put(kind, snapshot, key.key()));
	}

	private static <C extends Content> void put(ContentKind<C> kind, ContentSnapshot snapshot, String key) {
		kind.put(snapshot.get(kind, key));
	}

	/** As many problems as fit on a page, and how many more there are. */
	private static List<ContentViolation> first(List<ContentViolation> refusals) {
		int more = refusals.size() - ContentFiles.MOST_REFUSALS;
		if (more <= 0) {
			return refusals;
		}
		List<ContentViolation> first = new ArrayList<>(refusals.subList(0, ContentFiles.MOST_REFUSALS));
		first.add(new ContentViolation("archive", null,
				new Violation("file", String.format(Locale.US, "has %,d more problems", more))));
		return first;
	}

	private <C extends Content> ContentSnapshot readKind(ContentKind<C> kind, String text,
			UnaryOperator<JsonNode> cleaning, ContentSnapshot snapshot, List<ContentViolation> refusals) {
		List<ContentItem<C>> items = this.files.read(kind, text, cleaning, refusals);
		Set<String> keys = new HashSet<>();
		for (ContentItem<C> item : items) {
			if (!keys.add(item.key())) {
				refusals.add(new ContentViolation(kind.name(), item.key(),
						new Violation("key", "occurs twice in this file")));
			}
		}
		return snapshot.withOnly(kind, items);
	}

}
