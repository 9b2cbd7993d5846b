package headshots.publishing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import headshots.content.Content;
import headshots.content.ContentAttachments;
import headshots.content.ContentKey;
import headshots.content.ContentSnapshot;
import headshots.content.ContentViolation;
import headshots.content.Violation;

import org.springframework.stereotype.Component;

/**
 * The files of all entries, whichever slice keeps them.
 */
@Component
class Attachments {

	private final List<ContentAttachments> all;

	Attachments(List<ContentAttachments> all) {
		this.all = List.copyOf(all);
	}

	/** The names of all files that an edition's entries name, in order. */
	List<String> named(ContentSnapshot snapshot) {
		return snapshot.addresses()
			.stream()
			.flatMap((address) -> of(content(snapshot, address)).stream())
			.map(ContentAttachments.Attachment::name)
			.distinct()
			.sorted()
			.toList();
	}

	/** Returns why items cannot be shown, because their files are missing. */
	List<ContentViolation> lacking(ContentSnapshot snapshot, Collection<ContentKey> addresses,
			Collection<String> brought) {
		List<ContentViolation> refusals = new ArrayList<>();
		addresses.forEach((address) -> snapshot.find(address)
			.ifPresent((entry) -> of(entry.content()).stream()
				.filter((file) -> !brought.contains(file.name()) && !holds(file.name()))
				.forEach((file) -> refusals.add(new ContentViolation(address.kind(), address.key(),
						new Violation(file.field(), "is missing: it was erased or never uploaded here"))))));
		return refusals;
	}

	Optional<byte[]> find(String name) {
		return this.all.stream().flatMap((files) -> files.find(name).stream()).findFirst();
	}

	boolean isSound(String name, byte[] bytes) {
		return this.all.stream().anyMatch((files) -> files.isSound(name, bytes));
	}

	/** Stores a valid file with the module that owns such names. Needs a transaction. */
	void keep(String name, byte[] bytes, String by) {
		this.all.forEach((files) -> files.keep(name, bytes, by));
	}

	private boolean holds(String name) {
		return this.all.stream().anyMatch((files) -> files.holds(name));
	}

	private List<ContentAttachments.Attachment> of(Content content) {
		return this.all.stream().flatMap((files) -> files.of(content).stream()).toList();
	}

	private static Content content(ContentSnapshot snapshot, ContentKey address) {
		return snapshot.find(address).orElseThrow().content();
	}

}
