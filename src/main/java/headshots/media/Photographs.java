package headshots.media;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import headshots.content.ContentItem;
import headshots.content.PublishedContentCache;
import headshots.content.PublishedKind;
import headshots.media.image.ImageProcessor;
import headshots.media.image.Rendition;
import headshots.web.LayoutModel;

import org.springframework.stereotype.Service;

/**
 * The studio's photographs. Whose consent or license has ended is live and not shown: it
 * leaves the pages on the studio's next day, automatically.
 */
@Service
public class Photographs extends PublishedKind<PhotographContent, Photograph> {

	public static final String KIND = "photographs";

	/** Below this path are a photograph's own address and the files of all of them. */
	private static final String PATH = LayoutModel.PICTURES;

	private final Clock clock;

	private final ImageProcessor imageProcessor;

	private final PictureColors colors;

	Photographs(PhotographRepository repository, PublishedContentCache published, Clock clock,
			ImageProcessor imageProcessor, PictureColors colors) {
		super(KIND, PhotographContent.class, repository, Photograph::new, published);
		this.clock = clock;
		this.imageProcessor = imageProcessor;
		this.colors = colors;
	}

	@Override
	public String path(PhotographContent content) {
		return PATH + content.slug();
	}

	@Override
	public String fragmentOnPages() {
		return "pictures_";
	}

	/** The photographs that a page shows now. */
	public List<ShownPhotograph> shownWith(PhotographChoice choice) {
		return choice.candidates(entries(), LocalDate.now(this.clock))
			.stream()
			.limit(PhotographChoice.MOST_ON_A_PAGE)
			.map((item) -> ShownPhotograph.of(item.content(), this.imageProcessor.writesWebp(), this.colors::find))
			.flatMap(Optional::stream)
			.toList();
	}

	/** The photograph at an address, whether it is shown now or not. */
	Optional<PhotographContent> find(String slug) {
		return entries().stream()
			.map(ContentItem::content)
			.filter((content) -> content.slug().equals(slug))
			.findFirst();
	}

	boolean isShown(PhotographContent content) {
		return content.isShownOn(LocalDate.now(this.clock));
	}

	/** A photograph whose file a rendition is, if readers may have it now. */
	Optional<PhotographContent> shown(Rendition rendition) {
		return shown((content) -> content.focus().equals(rendition.focus())
				&& PictureName.of(content.picture()).filter(rendition::isOf).isPresent())
			.findFirst();
	}

	/** All files that readers can ask for now, by photograph. */
	public Stream<List<Rendition>> renditions() {
		return shown((content) -> true).flatMap((content) -> PictureName.of(content.picture())
			.stream()
			.map((picture) -> Rendition.all(picture, content.focus()).toList()));
	}

	/** How long readers may keep a photograph's files, in seconds and at most a year. */
	long secondsLeft(PhotographContent content) {
		Instant now = this.clock.instant();
		Instant year = now.plusSeconds(365L * 24 * 60 * 60);
		Instant end = content.lastDay()
			.map((day) -> day.plusDays(1).atStartOfDay(this.clock.getZone()).toInstant())
			.filter(year::isAfter)
			.orElse(year);
		return end.getEpochSecond() - now.getEpochSecond();
	}

	private Stream<PhotographContent> shown(Predicate<PhotographContent> wanted) {
		LocalDate today = LocalDate.now(this.clock);
		return entries().stream()
			.map(ContentItem::content)
			.filter((content) -> content.isShownOn(today))
			.filter(wanted);
	}

}
