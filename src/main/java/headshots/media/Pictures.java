package headshots.media;

import java.nio.file.Path;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import headshots.media.decode.PictureBytes;
import headshots.media.image.ImageProcessor;
import headshots.media.image.MeanColor;
import headshots.media.image.Rendition;
import headshots.media.store.PictureStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The pictures behind the photographs: each is stored once, however often it is used.
 * Stores who uploaded it and under which name, and erases both on request.
 */
@Service
public class Pictures {

	private static final Logger log = LoggerFactory.getLogger(Pictures.class);

	private static final int LONGEST_NAME = 255;

	private final PictureStore store;

	private final ImageProcessor imageProcessor;

	private final PictureColors colors;

	private final PictureFaces faces;

	private final JdbcClient jdbc;

	private final Clock clock;

	Pictures(PictureStore store, ImageProcessor imageProcessor, PictureColors colors, PictureFaces faces,
			JdbcClient jdbc, Clock clock) {
		this.colors = colors;
		this.store = store;
		this.imageProcessor = imageProcessor;
		this.faces = faces;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Makes of an upload the picture that can be kept of it. Takes its time, and no
	 * connection to the database.
	 * @param upload the uploaded file, which is read on the disk
	 * @throws PictureRejectedException if it is not a picture that can be used
	 * @throws ImageProcessingOverloadException if too many others are being processed
	 * @throws PictureMemoryException if there is too little memory for it
	 */
	public MasterImage develop(Path upload) {
		return this.imageProcessor.develop(() -> PictureBytes.of(upload));
	}

	/**
	 * Keeps a picture; one that was erased and is brought again is there again.
	 * @param fileName the name of the uploaded file, for display only
	 * @param by who brought it
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void keep(MasterImage masterImage, String fileName, String by) {
		PictureName name = masterImage.name();
		String shown = fileName.replaceAll("\\p{C}", "?");
		int known = this.jdbc.sql("update picture set erased_at = null, kept_at = :at where hash = :hash")
			.param("at", now())
			.param("hash", name.hash())
			.update();
		if (known == 0) {
			this.jdbc
				.sql("insert into picture (hash, width, height, file_name, kept_at, kept_by, color) "
						+ "values (:hash, :width, :height, :name, :at, :by, :color)")
				.param("hash", name.hash())
				.param("width", name.width())
				.param("height", name.height())
				.param("name", shown.substring(0, Math.min(shown.length(), LONGEST_NAME)))
				.param("at", now())
				.param("by", by)
				.param("color", masterImage.color(), Types.VARCHAR)
				.update();
		}
		FaceFinding found = masterImage.faces();
		if (found != null) {
			this.faces.keep(name, found);
		}
		this.store.keep(name.file(), masterImage.bytes());
	}

	/** The picture itself; nothing if it was erased. */
	public Optional<byte[]> find(PictureName name) {
		return this.store.find(name.file());
	}

	/** Whether there is a picture of that name. */
	public boolean holds(PictureName name) {
		return this.store.holds(name.file());
	}

	/** The picture that a file's name names; nothing if it names none. */
	Optional<byte[]> findFile(String name) {
		return name.matches("[0-9a-f]{64}\\.jpg") ? this.store.find(name) : Optional.empty();
	}

	/** Whether a size was made already. */
	public boolean holds(Rendition rendition) {
		return this.store.holds(rendition.name());
	}

	/** A size of a picture, made when it is asked for the first time. */
	public Optional<byte[]> find(Rendition rendition) {
		if (!isWritable(rendition)) {
			return Optional.empty();
		}
		return this.store.find(rendition.name())
			.or(() -> this.store.find(rendition.hash() + ".jpg").map((masterImage) -> {
				byte[] made = this.imageProcessor.render(masterImage, rendition);
				keep(rendition, made);
				return made;
			}));
	}

	/** Makes those sizes of one picture that were not made yet. */
	public void make(List<Rendition> renditions) {
		List<Rendition> missing = renditions.stream()
			.filter((rendition) -> isWritable(rendition) && !holds(rendition))
			.toList();
		if (!missing.isEmpty()) {
			this.store.find(missing.get(0).hash() + ".jpg")
				.ifPresent((masterImage) -> this.imageProcessor.render(masterImage, missing).forEach(this::keep));
		}
	}

	/** Finds out the color of a picture that was stored without one. */
	public void addColor(Rendition rendition) {
		if (rendition.isThumbnail() && this.colors.find(rendition.hash()).isEmpty()) {
			find(rendition).ifPresent((jpeg) -> this.colors.keep(rendition.hash(), MeanColor.of(jpeg)));
		}
	}

	/**
	 * Erases pictures permanently, with all their sizes. That there were any stays known.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void erase(List<String> hashes) {
		for (String hash : hashes) {
			this.store.remove(hash);
			this.jdbc
				.sql("update picture set erased_at = :at, faces = null, face_x = null, face_y = null "
						+ "where hash = :hash")
				.param("at", now())
				.param("hash", hash)
				.update();
		}
	}

	/** The hashes of all pictures that came more than a day ago. */
	public List<String> settled() {
		Set<String> settled = new LinkedHashSet<>(
				this.jdbc.sql("select hash from picture where erased_at is null and kept_at < :before")
					.param("before", now().minusDays(1))
					.query(String.class)
					.list());
		settled.addAll(this.store.settled());
		return List.copyOf(settled);
	}

	/**
	 * Removes a picture that no content uses, unless it was uploaded again within a day.
	 * @return whether there was anything to forget
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public boolean forget(String hash) {
		boolean wanted = this.jdbc.sql("select kept_at from picture where hash = :hash for update")
			.param("hash", hash)
			.query(OffsetDateTime.class)
			.optional()
			.filter(now().minusDays(1)::isBefore)
			.isPresent();
		if (wanted) {
			return false;
		}
		this.store.remove(hash);
		this.jdbc.sql("delete from picture where hash = :hash and erased_at is null").param("hash", hash).update();
		return true;
	}

	private boolean isWritable(Rendition rendition) {
		return rendition.format() != Rendition.Format.WEBP || this.imageProcessor.writesWebp();
	}

	private OffsetDateTime now() {
		return this.clock.instant().atOffset(ZoneOffset.UTC);
	}

	/**
	 * Removes what is left of pictures that were erased: a size may have been kept at the
	 * very moment.
	 */
	public void sweepErased() {
		this.jdbc.sql("select hash from picture where erased_at is not null")
			.query(String.class)
			.list()
			.forEach(this.store::remove);
	}

	/**
	 * A rendition that cannot be stored is made again; no request waits for disk space.
	 */
	private void keep(Rendition rendition, byte[] bytes) {
		try {
			this.store.keep(rendition.name(), bytes);
			if (!this.store.holds(rendition.hash() + ".jpg")) {
				// It was erased meanwhile.
				this.store.remove(rendition.hash());
			}
		}
		catch (NoRoomForPictureException | DataAccessException ex) {
			log.warn("Could not cache a rendition of an image; it is rendered again on the next request: {}",
					ex.getMessage());
		}
	}

}
