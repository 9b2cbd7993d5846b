package headshots.publishing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

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
import org.springframework.transaction.annotation.Transactional;

/**
 * Everything that readers see as one ZIP archive of human-readable files. Equal content
 * gives equal bytes.
 */
@Component
public class ContentArchive {

	/** The archive's own times say nothing, so that they change nothing. */
	private static final LocalDateTime ALWAYS = LocalDateTime.of(2000, 1, 1, 0, 0);

	/** Of all files together; the starter content takes a hundredth of it. */
	private static final int LARGEST = 20_000_000;

	private final Kinds kinds;

	private final ContentFiles files;

	private final ContentImport contentImport;

	private final MovedPages moved;

	private final StoredContent contents;

	private final GuideVersion version;

	ContentArchive(Kinds kinds, ContentFiles files, ContentImport contentImport, MovedPages moved,
			StoredContent contents, GuideVersion version) {
		this.kinds = kinds;
		this.files = files;
		this.contentImport = contentImport;
		this.moved = moved;
		this.contents = contents;
		this.version = version;
	}

	/** Everything as it is at one moment: nothing is published meanwhile. */
	@Transactional
	public byte[] write() {
		this.version.lock();
		Edition edition = this.kinds.stored();
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
			for (ContentKind<?> kind : this.kinds.all()) {
				add(zip, ContentFiles.fileName(kind.name()), text(edition, kind));
			}
			add(zip, MovedPagesFile.NAME, MovedPagesFile.write(this.moved.stored()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	/**
	 * Reads an archive and checks all that is in it.
	 * @param archive the ZIP archive
	 * @return what it holds
	 * @throws ContentRefused with everything that is wrong with it
	 */
	public Unpacked read(byte[] archive) {
		Map<String, String> texts = texts(archive);
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
		if (!refusals.isEmpty()) {
			throw new ContentRefused(refusals);
		}
		return new Unpacked(edition, moved);
	}

	private Map<String, String> texts(byte[] archive) {
		Map<String, String> texts = new LinkedHashMap<>();
		Set<String> missing = names();
		int left = LARGEST;
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				if (!missing.remove(entry.getName())) {
					throw refused("holds \"" + entry.getName().replaceAll("\\p{Cc}", "?")
							+ (texts.containsKey(entry.getName()) ? "\" twice"
									: "\", which no archive of the guide holds"));
				}
				byte[] bytes = zip.readNBytes(left + 1);
				left -= bytes.length;
				if (left < 0) {
					throw refused("holds more than " + LARGEST / 1_000_000 + " MB of text");
				}
				texts.put(entry.getName(), text(entry.getName(), bytes));
			}
		}
		catch (IOException | IllegalArgumentException ex) {
			throw refused("is damaged, or is no ZIP archive");
		}
		if (texts.isEmpty()) {
			throw refused("is no ZIP archive of the guide");
		}
		if (!missing.isEmpty()) {
			// Without this, a download that broke off would empty the guide.
			throw refused("was cut short: it lacks " + String.join(", ", missing)
					+ ", and an archive holds a file for each kind, if only an empty one");
		}
		return texts;
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

	private static void add(ZipOutputStream zip, String name, String text) throws IOException {
		ZipEntry entry = new ZipEntry(name);
		entry.setTimeLocal(ALWAYS);
		zip.putNextEntry(entry);
		zip.write(text.getBytes(StandardCharsets.UTF_8));
		zip.closeEntry();
	}

	private static String text(String name, byte[] bytes) {
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
		}
		catch (CharacterCodingException ex) {
			throw refused("holds a " + name + " that is not text in UTF-8");
		}
	}

	private static ContentRefused refused(String reason) {
		return new ContentRefused(List.of(new Refusal("archive", null, new Problem("file", reason))));
	}

	/**
	 * What an archive holds.
	 *
	 * @param edition the entries
	 * @param moved the moved pages by their old paths
	 */
	public record Unpacked(Edition edition, Map<String, MovedPages.Moved> moved) {
	}

}
