package headshots.publishing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

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

	private final Attachments attachments;

	LiveChange(Kinds kinds, MovedPages moved, Attachments attachments) {
		this.attachments = attachments;
		this.kinds = kinds;
		this.moved = moved;
	}

	/**
	 * Makes an entry live and leads readers from where its page was to where it is now.
	 */
	void put(EntryAddress address, Edition before, Edition after) {
		after.put(address);
		Optional<String> old = this.kinds.path(before, address);
		Optional<String> now = this.kinds.path(after, address);
		now.ifPresent(this.moved::settle);
		old.filter((path) -> !Objects.equals(path, now.orElse(null)))
			.ifPresent((path) -> this.moved.move(path, now.orElse(null)));
	}

	/** Takes an entry away and leads its readers to another page, or tells them. */
	void remove(EntryAddress address, Edition before, @Nullable String destination) {
		this.kinds.get(address).remove(address.key());
		this.kinds.path(before, address).ifPresent((path) -> this.moved.move(path, destination));
	}

	/** What some entries would lack in front of readers. */
	List<Refusal> lacking(Edition next, Collection<EntryAddress> changed) {
		return this.attachments.lacking(next, changed, List.of());
	}

	/** What is wrong with how addresses pass from entry to entry. */
	List<Refusal> passedOn(Edition next, Edition live, Collection<EntryAddress> changed,
			Collection<EntryAddress> leaving) {
		List<Refusal> refusals = new ArrayList<>();
		next.swapped(changed, live)
			.forEach((address) -> refusals.add(refusal(address, "slug",
					"is the address of an entry that takes another one's in turn: publish one of them under a third "
							+ "address first")));
		changed.forEach((address) -> live.holder(address, next)
			.filter(leaving::contains)
			.ifPresent((holder) -> refusals.add(
					refusal(address, "slug", "is the address of an entry that would leave: withdraw that one first"))));
		return refusals;
	}

	/** What is wrong with taking an entry away and leading its readers to a page. */
	List<Refusal> leavingTo(@Nullable String destination, EntryAddress address, Edition live) {
		if (live.find(address).isEmpty()) {
			return List.of(refusal(address, "", "is not in front of readers: there is nothing to withdraw"));
		}
		if (destination != null && !MovedPages.isPath(destination)) {
			return List.of(refusal(address, "destination", "is no address within the guide, such as /headshots"));
		}
		MovedPages.Moved further = this.moved.stored().get(String.valueOf(destination));
		String end = (further != null) ? further.to() : destination;
		return this.kinds.path(live, address)
			.filter((path) -> path.equals(end))
			.map((path) -> refusal(address, "destination", "leads to the very page that would leave"))
			.stream()
			.toList();
	}

	private static Refusal refusal(EntryAddress address, String field, String reason) {
		return new Refusal(address.kind(), address.key(), new Problem(field, reason));
	}

}
