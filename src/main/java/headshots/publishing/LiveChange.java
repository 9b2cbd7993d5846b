package headshots.publishing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import headshots.content.Content;
import headshots.content.ContentKind;
import headshots.content.Edition;
import headshots.content.EntryAddress;
import headshots.content.MovedPages;
import headshots.content.Problem;
import headshots.content.Refusal;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The single steps of a change of live content, each with what it means for addresses.
 */
@Component
class LiveChange {

	private final Kinds kinds;

	private final MovedPages moved;

	LiveChange(Kinds kinds, MovedPages moved) {
		this.kinds = kinds;
		this.moved = moved;
	}

	/**
	 * Makes an entry live and leads readers from where its page was to where it is now.
	 */
	void put(EntryAddress address, Edition before, Edition after) {
		after.put(address);
		Optional<String> old = path(before, address);
		Optional<String> now = path(after, address);
		now.ifPresent(this.moved::settle);
		old.filter((path) -> !Objects.equals(path, now.orElse(null)))
			.ifPresent((path) -> this.moved.move(path, now.orElse(null)));
	}

	/** Takes an entry away and leads its readers to another page, or tells them. */
	void remove(EntryAddress address, Edition before, @Nullable String destination) {
		this.kinds.get(address).remove(address.key());
		path(before, address).ifPresent((path) -> this.moved.move(path, destination));
	}

	/** What is wrong with how addresses pass from entry to entry. */
	List<Refusal> passedOn(Edition next, Edition live, Collection<EntryAddress> changed,
			Collection<EntryAddress> leaving) {
		List<Refusal> refusals = new ArrayList<>();
		next.swapped(changed, live)
			.forEach((address) -> refusals.add(refusal(address,
					"is the address of an entry that takes another one's in turn: publish one of them under a third "
							+ "address first")));
		changed.forEach((address) -> live.holder(address, next)
			.filter(leaving::contains)
			.ifPresent((holder) -> refusals
				.add(refusal(address, "is the address of an entry that would leave: withdraw that one first"))));
		return refusals;
	}

	private static Refusal refusal(EntryAddress address, String reason) {
		return new Refusal(address.kind(), address.key(), new Problem("slug", reason));
	}

	private Optional<String> path(Edition edition, EntryAddress address) {
		return edition.find(address).map((entry) -> path(this.kinds.get(address), entry.content()));
	}

	private static <C extends Content> @Nullable String path(ContentKind<C> kind, Content content) {
		return kind.path(kind.contentType().cast(content));
	}

}
