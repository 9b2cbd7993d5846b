package headshots.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonInclude;
import headshots.check.CheckRules.AskedQuestion;
import headshots.check.CheckRules.AskedRule;
import headshots.check.CheckRules.PictureUse;
import headshots.check.CheckRules.PlatformRules;
import headshots.check.CheckRules.RatioRule;
import headshots.check.CheckRules.RuleSource;
import headshots.check.CheckRules.TypeRules;
import headshots.content.ContentItem;
import headshots.platforms.PlatformContent;
import headshots.platforms.PlatformRow;
import headshots.reference.Citation;
import headshots.reference.Citations;
import headshots.reference.Sources;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * Collects the rules for the page's script from what is published now, so that a platform
 * that is changed in the studio is checked by its new numbers.
 */
@Component
class CheckRulesFactory {

	private static final double PERCENT = 100;

	private static final JsonMapper JSON = JsonMapper.builder()
		.changeDefaultPropertyInclusion((inclusion) -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
		.build();

	private final CheckableItems items;

	private final PictureStandards standards;

	private final Sources sources;

	CheckRulesFactory(CheckableItems items, PictureStandards standards, Sources sources) {
		this.items = items;
		this.standards = standards;
		this.sources = sources;
	}

	/** Returns the rules as JSON. */
	String json() {
		return JSON.writeValueAsString(rules());
	}

	private CheckRules rules() {
		List<RuleSource> known = new ArrayList<>();
		List<PictureQuestion> asked = new ArrayList<>();
		List<TypeRules> types = this.items.types().stream().map((type) -> type(type, known, asked)).toList();
		List<Integer> general = questions(this.standards.of(null), asked);
		List<PlatformRules> platforms = this.items.platforms().stream().map((item) -> platform(item, known)).toList();
		List<AskedQuestion> questions = asked.stream()
			.map((question) -> new AskedQuestion(question.ask(), question.why()))
			.toList();
		return new CheckRules(known, types, questions, general, platforms, uses());
	}

	private TypeRules type(CheckedType type, List<RuleSource> known, List<PictureQuestion> asked) {
		PictureStandard standard = this.standards.of(type);
		Map<String, AskedRule> rules = new LinkedHashMap<>();
		for (StandardSubject subject : StandardSubject.values()) {
			StandardRule rule = standard.rule(subject);
			if (rule != null) {
				rules.put(subject.code(), new AskedRule(share(rule.from()), share(rule.to()), rule.stops(),
						rule.months(), subject.words(rule), positions(this.sources.cite(rule.sources()), known)));
			}
		}
		String parent = (type.parent() != null) ? type.parent().content().slug() : null;
		return new TypeRules(type.content().slug(), type.content().name(), type.content().title(), type.href(), parent,
				standard.ratio(), rules, questions(standard, asked));
	}

	/**
	 * Returns the positions of a standard's questions, after those that are new have been
	 * added.
	 */
	private List<Integer> questions(PictureStandard standard, List<PictureQuestion> asked) {
		List<Integer> positions = new ArrayList<>();
		for (PictureQuestion question : this.standards.questions(standard)) {
			if (!asked.contains(question)) {
				asked.add(question);
			}
			positions.add(asked.indexOf(question));
		}
		return positions;
	}

	private PlatformRules platform(ContentItem<PlatformContent> item, List<RuleSource> known) {
		PlatformContent content = item.content();
		Citations citations = this.sources.cite(content.citations());
		PlatformRow row = PlatformRow.of(content, citations);
		boolean round = PlatformContent.CIRCLE.equals(content.ratioRule());
		RatioRule ratio = content.shownRatio()
			.map((shown) -> new RatioRule(shown.width(), shown.height(),
					round ? PlatformContent.CROPPED : content.ratioRule()))
			.orElse(null);
		List<String> types = this.items.types()
			.stream()
			.filter((type) -> content.types().contains(type.key()))
			.map((type) -> type.content().slug())
			.toList();
		return new PlatformRules(content.slug(), content.name(), row.href(), types, content.minWidth(),
				content.minHeight(), content.maxWidth(), content.maxHeight(), content.minKilobytes(),
				content.maxKilobytes(), content.formats(), orientation(content), ratio, round, content.colorOnly(),
				row.pixels(), row.file(), content.shape(), content.color(), content.pictures(), content.advisedPixels(),
				positions(citations, known));
	}

	private static @Nullable String orientation(PlatformContent content) {
		if (content.upright() == null) {
			return null;
		}
		return content.upright().equals(PlatformContent.UPRIGHT_ONLY) ? "upright" : "upright-preferred";
	}

	private List<PictureUse> uses() {
		return Stream
			.of(use("actor", "An actor’s main picture", "actor", null),
					use("digital", "A model’s digital", "digitals", null),
					use("linkedin", "A LinkedIn picture", "corporate", "linkedin"))
			.filter(Objects::nonNull)
			.toList();
	}

	/** Returns a use by its keys, null if its type is not published. */
	private @Nullable PictureUse use(String id, String name, String type, @Nullable String platform) {
		List<String> platforms = this.items.platforms()
			.stream()
			.filter((item) -> item.key().equals(platform))
			.map((item) -> item.content().slug())
			.toList();
		return this.items.types()
			.stream()
			.filter((each) -> each.key().equals(type))
			.findFirst()
			.map((each) -> new PictureUse(id, name, each.content().slug(), platforms))
			.orElse(null);
	}

	/** Returns the positions of sources, after those that are new have been added. */
	private static List<Integer> positions(Citations citations, List<RuleSource> known) {
		return citations.all().stream().map((citation) -> {
			RuleSource source = source(citation);
			if (!known.contains(source)) {
				known.add(source);
			}
			return known.indexOf(source);
		}).toList();
	}

	private static RuleSource source(Citation citation) {
		return new RuleSource(citation.publisher(), citation.title(), citation.href(), citation.check(),
				citation.own());
	}

	private static @Nullable Double share(@Nullable Integer percent) {
		return (percent != null) ? Double.valueOf(percent / PERCENT) : null;
	}

}
