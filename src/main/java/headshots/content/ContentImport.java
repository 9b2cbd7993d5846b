package headshots.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

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

	private final GuideVersion version;

	ContentImport(List<ContentKind<?>> kinds, ContentFiles files, GuideVersion version) {
		this.kinds = List.copyOf(kinds);
		this.files = files;
		this.version = version;
	}

	/**
	 * Reads and checks a whole set of files.
	 * @param texts the files' texts by file name; a kind without a file has no entries
	 * @return the edition that the files hold
	 * @throws ContentRefused naming file, entry and field of every problem
	 */
	public Edition read(Map<String, String> texts) {
		YamlLimits.check(texts);
		List<Refusal> refusals = new ArrayList<>();
		Edition edition = Edition.empty(this.kinds);
		for (ContentKind<?> kind : this.kinds) {
			edition = readKind(kind, texts.getOrDefault(ContentFiles.fileName(kind.name()), ""), edition, refusals);
		}
		Set<EntryAddress> addresses = edition.addresses();
		if (addresses.size() > MOST_ENTRIES) {
			refusals.add(new Refusal("archive", null, new Problem("file", String.format(Locale.US,
					"has %,d entries; an archive can have at most %,d", addresses.size(), MOST_ENTRIES))));
		}
		else if (refusals.size() < ContentFiles.MOST_REFUSALS) {
			refusals.addAll(edition.check(addresses));
		}
		if (!refusals.isEmpty()) {
			throw new ContentRefused(first(refusals));
		}
		return edition;
	}

	/**
	 * Checks all files, then makes all their entries live in one transaction.
	 * @param texts the files' texts by file name; what they do not name stays as it is
	 * @throws ContentRefused naming file, entry and field of every problem
	 */
	@Transactional
	public void take(Map<String, String> texts) {
		Edition edition = read(texts);
		edition.order(edition.addresses(), Edition.empty(this.kinds)).forEach(edition::put);
		this.version.raise();
	}

	/** As many problems as fit on a page, and how many more there are. */
	private static List<Refusal> first(List<Refusal> refusals) {
		int more = refusals.size() - ContentFiles.MOST_REFUSALS;
		if (more <= 0) {
			return refusals;
		}
		List<Refusal> first = new ArrayList<>(refusals.subList(0, ContentFiles.MOST_REFUSALS));
		first.add(new Refusal("archive", null,
				new Problem("file", String.format(Locale.US, "has %,d more problems", more))));
		return first;
	}

	private <C extends Content> Edition readKind(ContentKind<C> kind, String text, Edition edition,
			List<Refusal> refusals) {
		List<Entry<C>> entries = this.files.read(kind, text, refusals);
		Set<String> keys = new HashSet<>();
		for (Entry<C> entry : entries) {
			if (!keys.add(entry.key())) {
				refusals.add(new Refusal(kind.name(), entry.key(), new Problem("key", "stands twice in this file")));
			}
		}
		return edition.withOnly(kind, entries);
	}

}
