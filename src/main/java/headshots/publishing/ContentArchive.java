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
import headshots.content.ContentKey;
import headshots.content.ContentKind;
import headshots.content.ContentSnapshot;
import headshots.content.ContentViolation;
import headshots.content.FixedPages;
import headshots.content.InvalidContentException;
import headshots.content.PublishedContentCache;
import headshots.content.Redirects;
import headshots.content.RedirectsFile;
import headshots.content.Violation;
import headshots.text.FormText;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Everything that readers see as one ZIP archive of human-readable files. Equal content
 * gives equal bytes.
 */
@Component
public class ContentArchive {

	private final ContentKindRegistry contentKindRegistry;

	private final ContentFiles files;

	private final ContentImport contentImport;

	private final Redirects moved;

	private final ContentSerializer contents;

	private final PublishedContentCache published;

	private final Attachments attachments;

	private final FixedPages fixedPages;

	private final DayCheck dayCheck;

	private final TransactionTemplate transaction;

	ContentArchive(ContentKindRegistry contentKindRegistry, ContentFiles files, ContentImport contentImport,
			Redirects moved, ContentSerializer contents, PublishedContentCache published, Attachments attachments,
			FixedPages fixedPages, DayCheck dayCheck, TransactionTemplate transaction) {
		this.attachments = attachments;
		this.fixedPages = fixedPages;
		this.dayCheck = dayCheck;
		this.transaction = transaction;
		this.contentKindRegistry = contentKindRegistry;
		this.files = files;
		this.contentImport = contentImport;
		this.moved = moved;
		this.contents = contents;
		this.published = published;
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
			ContentSnapshot edition = this.published.forUpdate();
			this.contentKindRegistry.all()
				.forEach((kind) -> texts.put(ContentFiles.fileName(kind.name()), text(edition, kind)));
			texts.put(RedirectsFile.NAME, RedirectsFile.write(this.moved.forUpdate()));
			return this.attachments.named(edition);
		}));
		ArchiveFile.write(target, texts, names, this.attachments::find);
	}

	/**
	 * Reads an archive and checks all that is in it.
	 * @param archive the ZIP archive
	 * @return the files of the archive
	 * @throws InvalidContentException with everything that is wrong with it
	 */
	public Unpacked read(byte[] archive) {
		ArchiveFile file = ArchiveFile.read(archive, names(), this.attachments::isSound);
		Map<String, String> texts = file.texts();
		Map<String, byte[]> pictures = file.pictures();
		ContentSnapshot edition = this.contentImport.read(texts, FormText::visible);
		Map<String, Redirects.Moved> moved = RedirectsFile.read(texts.getOrDefault(RedirectsFile.NAME, ""));
		List<ContentViolation> refusals = new ArrayList<>();
		for (ContentKey address : edition.addresses()) {
			this.contents.excess(edition.find(address).orElseThrow().content())
				.ifPresent((problem) -> refusals.add(new ContentViolation(address.kind(), address.key(), problem)));
			this.contentKindRegistry.path(edition, address)
				.filter(moved::containsKey)
				.ifPresent((path) -> refusals.add(new ContentViolation(address.kind(), address.key(), new Violation(
						"slug",
						"has a page at " + path + ", which " + RedirectsFile.NAME + " redirects or marks as gone"))));
		}
		refusals.addAll(checkRedirects(edition, moved));
		refusals.addAll(this.dayCheck.checkImported(edition));
		refusals.addAll(this.attachments.lacking(edition, edition.addresses(), pictures.keySet()));
		// Files that no item names are ignored.
		pictures.keySet().retainAll(this.attachments.named(edition));
		if (!refusals.isEmpty()) {
			throw new InvalidContentException(refusals);
		}
		return new Unpacked(edition, moved, pictures);
	}

	/** Returns the redirects that no reader could follow, or that hide no page. */
	private List<ContentViolation> checkRedirects(ContentSnapshot edition, Map<String, Redirects.Moved> redirects) {
		List<ContentViolation> refusals = new ArrayList<>();
		Set<String> fixed = this.fixedPages.fixedPaths();
		Set<String> pages = this.contentKindRegistry.paths(edition);
		redirects.forEach((from, moved) -> {
			String to = moved.to();
			if (fixed.contains(from)) {
				refusals.add(RedirectsFile.refusal(from, RedirectsFile.FROM,
						"is a page of the guide, so it can’t lead anywhere else"));
			}
			if (to != null && !fixed.contains(to) && !pages.contains(to)) {
				refusals.add(RedirectsFile.refusal(from, RedirectsFile.TO,
						"is \"" + to + "\", which isn’t a page in this archive"));
			}
		});
		return refusals;
	}

	private Set<String> names() {
		Set<String> names = new LinkedHashSet<>();
		this.contentKindRegistry.all().forEach((kind) -> names.add(ContentFiles.fileName(kind.name())));
		names.add(RedirectsFile.NAME);
		return names;
	}

	private <C extends Content> String text(ContentSnapshot edition, ContentKind<C> kind) {
		return this.files.write(edition.entries(kind));
	}

	/**
	 * The content of an archive.
	 *
	 * @param edition the entries
	 * @param moved the moved pages by their old paths
	 * @param files the pictures that its entries name, as far as it holds them
	 */
	public record Unpacked(ContentSnapshot edition, Map<String, Redirects.Moved> moved, Map<String, byte[]> files) {
	}

}
