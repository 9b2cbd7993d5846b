package headshots.publishing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import headshots.content.Content;
import headshots.content.ContentFiles;
import headshots.content.ContentImport;
import headshots.content.ContentKind;
import headshots.content.ContentRefused;
import headshots.content.Edition;
import headshots.content.EntryAddress;
import headshots.content.GuideVersion;
import headshots.content.MovedPages;
import headshots.content.MovedPagesFile;
import headshots.content.Problem;
import headshots.content.Refusal;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Everything that readers see as one ZIP archive of human-readable files. Equal content
 * gives equal bytes.
 */
@Component
public class ContentArchive {

	private final Kinds kinds;

	private final ContentFiles files;

	private final ContentImport contentImport;

	private final MovedPages moved;

	private final StoredContent contents;

	private final GuideVersion version;

	private final Attachments attachments;

	private final TransactionTemplate transaction;

	ContentArchive(Kinds kinds, ContentFiles files, ContentImport contentImport, MovedPages moved,
			StoredContent contents, GuideVersion version, Attachments attachments, TransactionTemplate transaction) {
		this.attachments = attachments;
		this.transaction = transaction;
		this.kinds = kinds;
		this.files = files;
		this.contentImport = contentImport;
		this.moved = moved;
		this.contents = contents;
		this.version = version;
	}

	public byte[] write() {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			write(bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	/**
	 * Writes everything as it is at one moment. Pictures follow after that moment, one by
	 * one, because they never change and are many.
	 */
	public void write(OutputStream target) throws IOException {
		Map<String, String> texts = new LinkedHashMap<>();
		List<String> names = Objects.requireNonNull(this.transaction.execute((status) -> {
			// Nothing is published meanwhile.
			this.version.lock();
			Edition edition = this.kinds.stored();
			this.kinds.all().forEach((kind) -> texts.put(ContentFiles.fileName(kind.name()), text(edition, kind)));
			texts.put(MovedPagesFile.NAME, MovedPagesFile.write(this.moved.stored()));
			return this.attachments.named(edition);
		}));
		ArchiveFile.write(target, texts, names, this.attachments::find);
	}

	/**
	 * Reads an archive and checks all that is in it.
	 * @param archive the ZIP archive
	 * @return what it holds
	 * @throws ContentRefused with everything that is wrong with it
	 */
	public Unpacked read(byte[] archive) {
		ArchiveFile file = ArchiveFile.read(archive, names(), this.attachments::isSound);
		Map<String, String> texts = file.texts();
		Map<String, byte[]> pictures = file.pictures();
		Edition edition = this.contentImport.read(texts);
		Map<String, MovedPages.Moved> moved = MovedPagesFile.read(texts.getOrDefault(MovedPagesFile.NAME, ""));
		List<Refusal> refusals = new ArrayList<>();
		for (EntryAddress address : edition.addresses()) {
			this.contents.excess(edition.find(address).orElseThrow().content())
				.ifPresent((problem) -> refusals.add(new Refusal(address.kind(), address.key(), problem)));
			this.kinds.path(edition, address)
				.filter(moved::containsKey)
				.ifPresent((path) -> refusals.add(new Refusal(address.kind(), address.key(), new Problem("slug",
						"has a page at " + path + ", which " + MovedPagesFile.NAME + " says has none"))));
		}
		refusals.addAll(this.attachments.lacking(edition, edition.addresses(), pictures.keySet()));
		// What no entry names is not wanted.
		pictures.keySet().retainAll(this.attachments.named(edition));
		if (!refusals.isEmpty()) {
			throw new ContentRefused(refusals);
		}
		return new Unpacked(edition, moved, pictures);
	}

	private Set<String> names() {
		Set<String> names = new LinkedHashSet<>();
		this.kinds.all().forEach((kind) -> names.add(ContentFiles.fileName(kind.name())));
		names.add(MovedPagesFile.NAME);
		return names;
	}

	private <C extends Content> String text(Edition edition, ContentKind<C> kind) {
		return this.files.write(edition.entries(kind));
	}

	/**
	 * What an archive holds.
	 *
	 * @param edition the entries
	 * @param moved the moved pages by their old paths
	 * @param files the pictures that its entries name, as far as it holds them
	 */
	public record Unpacked(Edition edition, Map<String, MovedPages.Moved> moved, Map<String, byte[]> files) {
	}

}
