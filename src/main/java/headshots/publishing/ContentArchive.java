package headshots.publishing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import headshots.content.Content;
import headshots.content.ContentFiles;
import headshots.content.ContentImport;
import headshots.content.ContentKind;
import headshots.content.ContentRefused;
import headshots.content.Edition;
import headshots.content.MovedPages;
import headshots.content.MovedPagesFile;
import headshots.content.Problem;
import headshots.content.Refusal;

import org.springframework.stereotype.Component;

/**
 * Everything that readers see as one ZIP archive of human-readable files. Equal content
 * gives equal bytes.
 */
@Component
public class ContentArchive {

	/** The archive's own times say nothing, so that they change nothing. */
	private static final LocalDateTime ALWAYS = LocalDateTime.of(2000, 1, 1, 0, 0);

	private static final int LARGEST_FILE = 20_000_000;

	private final Kinds kinds;

	private final ContentFiles files;

	private final ContentImport contentImport;

	private final MovedPages moved;

	ContentArchive(Kinds kinds, ContentFiles files, ContentImport contentImport, MovedPages moved) {
		this.kinds = kinds;
		this.files = files;
		this.contentImport = contentImport;
		this.moved = moved;
	}

	public byte[] write() {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
			for (ContentKind<?> kind : this.kinds.all()) {
				add(zip, ContentFiles.fileName(kind.name()), text(kind));
			}
			add(zip, MovedPagesFile.NAME, MovedPagesFile.write(this.moved.all()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	/**
	 * Reads an archive and checks all that is in it. Kinds without a file in it stay as
	 * they are live.
	 * @param archive the ZIP archive
	 * @return what it holds
	 * @throws ContentRefused with everything that is wrong with it
	 */
	public Unpacked read(byte[] archive) {
		Map<String, String> texts = texts(archive);
		Edition edition = this.contentImport.read(texts, this.kinds.live());
		return new Unpacked(edition, MovedPagesFile.read(texts.getOrDefault(MovedPagesFile.NAME, "")));
	}

	private Map<String, String> texts(byte[] archive) {
		Map<String, String> texts = new LinkedHashMap<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				if (!isKnown(entry.getName()) || texts.containsKey(entry.getName())) {
					throw refused("holds \"" + entry.getName().replaceAll("\\p{Cc}", "?")
							+ "\", which no archive of the guide holds");
				}
				texts.put(entry.getName(), text(entry.getName(), zip.readNBytes(LARGEST_FILE + 1)));
			}
		}
		catch (IOException | IllegalArgumentException ex) {
			throw refused("is damaged, or is no ZIP archive");
		}
		if (texts.isEmpty()) {
			throw refused("is no ZIP archive of the guide");
		}
		return texts;
	}

	private boolean isKnown(String name) {
		return name.equals(MovedPagesFile.NAME)
				|| this.kinds.all().stream().anyMatch((kind) -> ContentFiles.fileName(kind.name()).equals(name));
	}

	private <C extends Content> String text(ContentKind<C> kind) {
		return this.files.write(kind.entries());
	}

	private static void add(ZipOutputStream zip, String name, String text) throws IOException {
		ZipEntry entry = new ZipEntry(name);
		entry.setTimeLocal(ALWAYS);
		zip.putNextEntry(entry);
		zip.write(text.getBytes(StandardCharsets.UTF_8));
		zip.closeEntry();
	}

	private static String text(String name, byte[] bytes) {
		if (bytes.length > LARGEST_FILE) {
			throw refused("holds a " + name + " of more than " + LARGEST_FILE + " bytes");
		}
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
