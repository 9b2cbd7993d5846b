package headshots.planning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonInclude;
import headshots.comparison.Cell;
import headshots.comparison.Column;
import headshots.comparison.ConditionalAdviceService;
import headshots.comparison.CurrentMatrix;
import headshots.comparison.GuidanceContent;
import headshots.comparison.Matrix;
import headshots.comparison.PictureFits;
import headshots.comparison.ReaderCondition;
import headshots.comparison.Row;
import headshots.content.ContentItem;
import headshots.drawing.DrawingOption;
import headshots.drawing.DrawingParameter;
import headshots.drawing.DrawingSection;
import headshots.drawing.Drawings;
import headshots.planning.BriefGuide.BriefGuidance;
import headshots.planning.BriefGuide.BriefPlatform;
import headshots.planning.BriefGuide.BriefSetup;
import headshots.planning.BriefGuide.BriefType;
import headshots.platforms.PlatformContent;
import headshots.platforms.PlatformRow;
import headshots.platforms.Platforms;
import headshots.reference.Citations;
import headshots.web.Link;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * Collects what briefs say of pictures from what is published now.
 */
@Component
class BriefGuideFactory {

	/** Choices that the photographer makes, in order. */
	private static final List<DrawingParameter> SETUP = List.of(DrawingParameter.LIGHT, DrawingParameter.BACKGROUND,
			DrawingParameter.RETOUCHING);

	private static final JsonMapper JSON = JsonMapper.builder()
		.changeDefaultPropertyInclusion((inclusion) -> inclusion.withValueInclusion(JsonInclude.Include.NON_EMPTY))
		.build();

	private final CurrentMatrix matrix;

	private final ConditionalAdviceService advice;

	private final PictureFits fits;

	private final Platforms platforms;

	private final Drawings drawings;

	BriefGuideFactory(CurrentMatrix matrix, ConditionalAdviceService advice, PictureFits fits, Platforms platforms,
			Drawings drawings) {
		this.matrix = matrix;
		this.advice = advice;
		this.fits = fits;
		this.platforms = platforms;
		this.drawings = drawings;
	}

	/** Returns the guide as JSON. */
	String json() {
		return JSON.writeValueAsString(guide());
	}

	BriefGuide guide() {
		Matrix current = this.matrix.get();
		Map<String, String> names = map(current.rows(), Row::key, Row::name);
		List<String> changes = new ArrayList<>();
		Map<String, BriefType> briefed = map(current.columns(), Column::key,
				(column) -> type(column, current.cells(column), changes));
		Map<String, BriefPlatform> register = map(this.platforms.entries(), (item) -> item.content().slug(),
				(item) -> platform(item.content()));
		return new BriefGuide(map(List.of(Activity.values()), Activity::code, Activity::label),
				map(List.of(ReaderCondition.values()), ReaderCondition::code, ReaderCondition::label), names, briefed,
				register, changes);
	}

	private BriefType type(Column column, List<Cell> cells, List<String> changes) {
		List<GuidanceContent> said = cells.stream().map(Cell::content).toList();
		// A type advises for its looks where they say nothing.
		List<String> advising = Stream.of(column.parent(), column).filter(Objects::nonNull).map(Column::key).toList();
		return new BriefType(column.name(), column.title(), column.href(), setup(said),
				map(said, GuidanceContent::aspect, (cell) -> guidance(cell, advising)), changes(column.key(), changes));
	}

	/**
	 * Returns the positions of the changes to each other type, after those that are new
	 * have been added.
	 */
	private Map<String, List<Integer>> changes(String from, List<String> known) {
		Map<String, List<Integer>> changes = new LinkedHashMap<>();
		for (PictureFits.Picture to : this.fits.pictures()) {
			if (!to.key().equals(from)) {
				List<String> phrases = this.fits.changes(from, to.key());
				phrases.stream().filter((phrase) -> !known.contains(phrase)).forEach(known::add);
				changes.put(to.key(), phrases.stream().map(known::indexOf).toList());
			}
		}
		return changes;
	}

	private BriefGuidance guidance(GuidanceContent content, List<String> advising) {
		Link more = links(content).filter((link) -> !isLight(link)).findFirst().orElse(null);
		Map<String, String> advised = new LinkedHashMap<>();
		advising.forEach((type) -> this.advice.entries()
			.stream()
			.map(ContentItem::content)
			.filter((each) -> each.type().equals(type) && each.aspect().equals(content.aspect()))
			.forEach((each) -> advised.put(String.valueOf(each.condition()), each.title())));
		return new BriefGuidance(content.summary(), content.dos(), content.avoids(), advised, more);
	}

	/** Each choice as the first of the drawings shows it that is about it. */
	private List<BriefSetup> setup(List<GuidanceContent> said) {
		List<BriefSetup> setup = new ArrayList<>();
		for (DrawingParameter parameter : SETUP) {
			said.stream()
				.filter((content) -> content.drawing().containsKey(parameter.code()))
				.findFirst()
				.map((content) -> setup(parameter, content))
				.ifPresent(setup::add);
		}
		return setup;
	}

	private BriefSetup setup(DrawingParameter parameter, GuidanceContent content) {
		String value = label(parameter, content);
		if (parameter == DrawingParameter.LIGHT) {
			String ratio = label(DrawingParameter.STOPS, content);
			return new BriefSetup(parameter.label(), ratio.isEmpty() ? value : value + ", key to fill " + ratio,
					links(content).filter(BriefGuideFactory::isLight).map(Link::href).findFirst().orElse(null));
		}
		return new BriefSetup(parameter.label(), value, null);
	}

	private Stream<Link> links(GuidanceContent content) {
		return content.drawing().isEmpty() ? Stream.empty() : this.drawings.show(content.drawing()).links().stream();
	}

	private static boolean isLight(Link link) {
		return link.href().startsWith(DrawingSection.LIGHT.href());
	}

	private static String label(DrawingParameter parameter, GuidanceContent content) {
		return parameter.option(content.drawing().getOrDefault(parameter.code(), ""))
			.map(DrawingOption::label)
			.orElse("");
	}

	private static BriefPlatform platform(PlatformContent content) {
		PlatformRow row = PlatformRow.of(content, Citations.NONE);
		Map<String, String> facts = new LinkedHashMap<>();
		for (PlatformRow.Fact fact : row.facts()) {
			String value = fact.value();
			if (value != null) {
				facts.put(fact.name(), value);
			}
		}
		return new BriefPlatform(content.name(), row.href(), facts);
	}

	private static <T, V> Map<String, V> map(List<T> items, Function<T, String> key, Function<T, V> value) {
		return items.stream().collect(Collectors.toMap(key, value, (one, other) -> one, LinkedHashMap::new));
	}

}
