package headshots.publishing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

import headshots.content.Content;
import headshots.content.Edition;
import headshots.content.Entry;
import headshots.content.EntryAddress;
import headshots.content.Reference;
import headshots.text.Slug;

import org.springframework.stereotype.Service;

/**
 * The guide as it would be with one entry's draft in it.
 */
@Service
public class Previews {

	private final Kinds kinds;

	private final Entries entries;

	private final StoredContent contents;

	private final Clock clock;

	Previews(Kinds kinds, Entries entries, StoredContent contents, Clock clock) {
		this.kinds = kinds;
		this.entries = entries;
		this.contents = contents;
		this.clock = clock;
	}

	/**
	 * The live edition with an entry's draft, and with the drafts of its owners where
	 * readers do not see those yet.
	 */
	public Edition edition(EntryAddress address, Content content) {
		Edition edition = this.kinds.with(this.kinds.live(), address, entry(address, content));
		for (Reference reference : content.references()) {
			EntryAddress owner = new EntryAddress(reference.kind(), String.valueOf(reference.key()));
			if (reference.owning() && edition.find(owner).isEmpty()) {
				edition = withDraft(edition, owner);
			}
		}
		return edition;
	}

	private Edition withDraft(Edition edition, EntryAddress owner) {
		return this.entries.find(owner).map((status) -> {
			Content content = this.entries.latest(status.id()).content();
			Edition more = this.kinds.with(edition, owner, entry(owner, content));
			// A piece of guidance belongs to a look, and the look to its type: no deeper.
			return content.references()
				.stream()
				.filter(Reference::owning)
				.map((reference) -> new EntryAddress(reference.kind(), String.valueOf(reference.key())))
				.filter((further) -> more.find(further).isEmpty())
				.findFirst()
				.map((further) -> withDraft(more, further))
				.orElse(more);
		}).orElse(edition);
	}

	private Entry<?> entry(EntryAddress address, Content content) {
		return new Entry<>(address.key(), LocalDate.now(this.clock), reachable(address, content));
	}

	/** A draft's address may still be one at which no page can be. */
	private Content reachable(EntryAddress address, Content draft) {
		// A piece of guidance has no address of its own: what it says for one is its
		// place.
		boolean clean = this.kinds.get(address).isPart() || draft.slug().equals(address.key())
				|| draft.slug().equals(Slug.of(draft.slug()));
		return clean ? draft : this.contents.with(draft, Map.of("slug", address.key()));
	}

}
