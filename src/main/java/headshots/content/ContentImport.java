package headshots.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a whole set of content files, or refuses it whole.
 */
@Component
public class ContentImport {

	private final List<ContentKind<?>> kinds;

	private final ContentFiles files;

	private final GuideVersion version;

	ContentImport(List<ContentKind<?>> kinds, ContentFiles files, GuideVersion version) {
		this.kinds = List.copyOf(kinds);
		this.files = files;
		this.version = version;
	}

	/**
	 * Checks all files, then makes all their entries live in one transaction.
	 * @param texts the files' texts by file name; what they do not name stays as it is
	 * @throws ContentRefused naming file, entry and field of every problem
	 */
	@Transactional
	public void take(Map<String, String> texts) {
		List<Refusal> refusals = new ArrayList<>();
		Map<Address, Read<?>> read = new LinkedHashMap<>();
		for (ContentKind<?> kind : this.kinds) {
			readKind(kind, texts.getOrDefault(ContentFiles.fileName(kind), ""), read, refusals);
		}
		read.values().forEach((entry) -> check(entry, read.keySet(), refusals));
		if (!refusals.isEmpty()) {
			throw new ContentRefused(refusals);
		}
		putOwnersFirst(read);
		this.version.raise();
	}

	private <C extends Content> void readKind(ContentKind<C> kind, String text, Map<Address, Read<?>> read,
			List<Refusal> refusals) {
		Set<String> slugs = new HashSet<>();
		List<Entry<C>> entries = this.files.read(kind, text, refusals);
		for (Entry<C> entry : entries) {
			Read<C> item = new Read<>(kind, entry);
			if (read.put(new Address(kind.name(), entry.key()), item) != null) {
				refusals.add(item.refusal(new Problem("key", "stands twice in this file")));
				return;
			}
			if (!slugs.add(entry.content().slug())) {
				refusals.add(item
					.refusal(new Problem("slug", "\"" + entry.content().slug() + "\" belongs to another entry too")));
			}
		}
		kind.checkTogether(entries)
			.forEach((key, problem) -> refusals.add(new Refusal(ContentFiles.fileName(kind), key, problem)));
	}

	private static void check(Read<?> item, Collection<Address> known, List<Refusal> refusals) {
		Content content = item.entry().content();
		new Checks().key("key", item.entry().key())
			.problems()
			.forEach((problem) -> refusals.add(item.refusal(problem)));
		content.check().forEach((problem) -> refusals.add(item.refusal(problem)));
		for (Reference reference : content.references()) {
			// What is missing altogether the check has said already.
			if (reference.key() != null && !known.contains(new Address(reference.kind(), reference.key()))) {
				refusals.add(item.refusal(new Problem(reference.field(),
						"names \"" + reference.key() + "\", which is not among the " + reference.kind())));
			}
		}
	}

	private static void putOwnersFirst(Map<Address, Read<?>> read) {
		Set<Address> done = new HashSet<>();
		read.keySet().forEach((address) -> putAfterOwners(address, read, done));
	}

	private static void putAfterOwners(Address address, Map<Address, Read<?>> read, Set<Address> done) {
		if (done.add(address)) {
			Read<?> item = read.get(address);
			item.entry()
				.content()
				.references()
				.stream()
				.filter(Reference::owning)
				.forEach((owner) -> putAfterOwners(new Address(owner.kind(), owner.key()), read, done));
			item.put();
		}
	}

	private record Address(String kind, String key) {
	}

	private record Read<C extends Content>(ContentKind<C> kind, Entry<C> entry) {

		Refusal refusal(Problem problem) {
			return new Refusal(ContentFiles.fileName(this.kind), this.entry.key(), problem);
		}

		void put() {
			this.kind.put(this.entry);
		}

	}

}
