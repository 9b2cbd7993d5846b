package headshots.publishing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import headshots.content.ContentViolation;
import headshots.content.InvalidContentException;
import headshots.content.Violation;

/**
 * An archive as a ZIP file: texts, and the pictures that they name.
 *
 * @param texts the texts by file name
 * @param pictures the pictures by their own names
 */
record ArchiveFile(Map<String, String> texts, Map<String, byte[]> pictures) {

	/** The archive's own times say nothing, so that they change nothing. */
	private static final LocalDateTime ALWAYS = LocalDateTime.of(2000, 1, 1, 0, 0);

	/** How the names of pictures end. */
	private static final String PICTURE = ".jpg";

	/** Of all files together; the starter content takes a hundredth of it. */
	private static final int LARGEST = 20_000_000;

	/** Of all texts together, so that they fit into memory while they are decoded. */
	private static final int MOST_TEXT = 8_000_000;

	/**
	 * Writes an archive. Equal files give equal bytes.
	 * @param names the pictures' names
	 * @param find finds a picture
	 */
	static void write(OutputStream target, Map<String, String> texts, List<String> names,
			Function<String, Optional<byte[]>> find) throws IOException {
		ZipOutputStream zip = new ZipOutputStream(target, StandardCharsets.UTF_8);
		for (Map.Entry<String, String> text : texts.entrySet()) {
			add(zip, text.getKey(), text.getValue().getBytes(StandardCharsets.UTF_8));
		}
		for (String name : names) {
			add(zip, ArchivePaths.PICTURES + name + PICTURE, find.apply(name)
				.orElseThrow(() -> new IOException("Image " + name + " is missing from the image store")));
		}
		zip.finish();
	}

	/**
	 * Reads an archive, as the guide wrote it or as a file manager packed it again.
	 * @param names the texts that it has to hold
	 * @param isSound whether the bytes of a picture are what its name says
	 */
	static ArchiveFile read(byte[] archive, Set<String> names, BiPredicate<String, byte[]> isSound) {
		Map<String, String> texts = new LinkedHashMap<>();
		Map<String, byte[]> pictures = new LinkedHashMap<>();
		Set<String> missing = new LinkedHashSet<>(names);
		ArchivePaths paths = new ArchivePaths();
		int left = LARGEST;
		int textLeft = MOST_TEXT;
		// Explorer writes names in the encoding of its country, which this never fails
		// on.
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.ISO_8859_1)) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				if (paths.isAdded(entry.getName())) {
					left -= skip(zip, left);
					continue;
				}
				String name = paths.find(entry.getName()).orElse("");
				if (name.startsWith(ArchivePaths.PICTURES) && name.endsWith(PICTURE)) {
					left -= addPicture(zip, name, left, pictures, isSound);
					continue;
				}
				if (!missing.remove(name)) {
					throw refused("contains \"" + ArchivePaths.readable(entry.getName()) + (texts.containsKey(name)
							? "\" twice" : "\", which doesn’t belong in an archive of the guide"));
				}
				byte[] bytes = readText(zip, textLeft, left);
				left -= bytes.length;
				textLeft -= bytes.length;
				texts.put(name, text(name, bytes));
			}
		}
		catch (IOException | IllegalArgumentException ex) {
			throw refused("is damaged or isn’t a ZIP file");
		}
		if (texts.isEmpty()) {
			throw refused("isn’t a ZIP archive of the guide");
		}
		if (!missing.isEmpty()) {
			// Without this, a download that broke off would empty the guide.
			throw refused("is incomplete: it’s missing " + String.join(", ", missing)
					+ ". An archive contains a file for each kind, even an empty one");
		}
		return new ArchiveFile(texts, pictures);
	}

	private static byte[] readText(ZipInputStream zip, int textLeft, int left) throws IOException {
		byte[] bytes = zip.readNBytes(Math.min(textLeft, left) + 1);
		if (bytes.length > left || (bytes.length > textLeft && bytes.length + zip.skip(left) > left)) {
			throw tooLarge();
		}
		if (bytes.length > textLeft) {
			throw refused("contains more than " + MOST_TEXT / 1_000_000 + " MB of text");
		}
		return bytes;
	}

	/** Reads over an entry, whose bytes count like all others. */
	private static int skip(ZipInputStream zip, int left) throws IOException {
		long bytes = zip.skip(left + 1L);
		if (bytes > left) {
			throw tooLarge();
		}
		return (int) bytes;
	}

	/** Takes a picture that is what its name says, and tells its size. */
	private static int addPicture(ZipInputStream zip, String file, int left, Map<String, byte[]> pictures,
			BiPredicate<String, byte[]> isSound) throws IOException {
		byte[] bytes = zip.readNBytes(left + 1);
		String name = file.substring(ArchivePaths.PICTURES.length(), file.length() - PICTURE.length());
		if (bytes.length > left) {
			throw tooLarge();
		}
		if (!isSound.test(name, bytes) || pictures.put(name, bytes) != null) {
			throw refused(
					"contains \"" + ArchivePaths.readable(file) + "\", which isn’t a picture exported by the guide");
		}
		return bytes.length;
	}

	private static void add(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
		ZipEntry entry = new ZipEntry(name);
		entry.setTimeLocal(ALWAYS);
		zip.putNextEntry(entry);
		zip.write(bytes);
		zip.closeEntry();
	}

	private static String text(String name, byte[] bytes) {
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
		}
		catch (CharacterCodingException ex) {
			throw refused("contains a " + name + " that isn’t UTF-8 text");
		}
	}

	private static InvalidContentException tooLarge() {
		return refused("is larger than " + LARGEST / 1_000_000 + " MB");
	}

	private static InvalidContentException refused(String reason) {
		return new InvalidContentException(
				List.of(new ContentViolation("archive", null, new Violation("file", reason))));
	}

}
