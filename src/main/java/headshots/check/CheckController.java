package headshots.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import headshots.content.ContentItem;
import headshots.platforms.PlatformContent;
import headshots.platforms.PlatformRow;
import headshots.reference.Citations;
import headshots.reference.Sources;
import headshots.web.PageHead;
import headshots.web.PublicEndpoint;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The photo check: what to ask of a picture for a type and some platforms, and the rules
 * with which the page's script checks one.
 */
@Controller
@PublicEndpoint
class CheckController {

	private final CheckSection section;

	private final CheckableItems items;

	private final PictureStandards standards;

	private final CheckTools tools;

	private final Sources sources;

	CheckController(CheckSection section, CheckableItems items, PictureStandards standards, CheckTools tools,
			Sources sources) {
		this.section = section;
		this.items = items;
		this.standards = standards;
		this.tools = tools;
		this.sources = sources;
	}

	@GetMapping(CheckSection.CHECK)
	String check(@RequestParam(name = "for", defaultValue = "") String type,
			@RequestParam(name = "platform", defaultValue = "") List<String> platforms, Model model) {
		CheckChoice choice = CheckChoice.of(this.items, type, platforms);
		PictureStandard standard = this.standards.of(choice.type());
		List<PictureQuestion> questions = this.standards.questions(standard);
		List<CheckedNumber> numbers = numbers(standard);
		List<PlatformRow> rows = choice.platforms().stream().map(this::row).toList();
		Citations asked = this.sources
			.cite(questions.stream().flatMap((question) -> question.sources().stream()).distinct().toList());
		model.addAttribute("page", this.section.page().head(PageHead.PageKind.ARTICLE).loading(CheckSection.ASSETS));
		model.addAttribute("type", choice.type());
		model.addAttribute("types", this.items.types());
		model.addAttribute("platforms", options(choice));
		model.addAttribute("questions", questions);
		model.addAttribute("asked", asked);
		model.addAttribute("numbers", numbers);
		model.addAttribute("rows", rows);
		model.addAttribute("unchecked",
				Stream
					.of(Stream.of(asked), numbers.stream().map(CheckedNumber::citations),
							rows.stream().map(PlatformRow::citations))
					.flatMap((citations) -> citations)
					.anyMatch(Citations::isUnchecked));
		model.addAttribute("check", this.tools.tool());
		model.addAttribute("rules", CheckSection.RULES);
		return "check/index";
	}

	private PlatformRow row(ContentItem<PlatformContent> item) {
		return PlatformRow.of(item.content(), this.sources.cite(item.content().citations()));
	}

	private List<CheckedNumber> numbers(PictureStandard standard) {
		List<CheckedNumber> numbers = new ArrayList<>();
		for (StandardSubject subject : StandardSubject.values()) {
			StandardRule rule = standard.rule(subject);
			if (rule != null) {
				numbers.add(CheckedNumber.of(subject, rule, this.sources.cite(rule.sources())));
			}
		}
		return numbers;
	}

	/** Returns the platforms to choose from, those that serve the type first. */
	private List<PlatformOption> options(CheckChoice choice) {
		List<PlatformOption> fitting = new ArrayList<>();
		List<PlatformOption> others = new ArrayList<>();
		for (ContentItem<PlatformContent> item : this.items.platforms()) {
			boolean fits = choice.type() != null && choice.type().isIn(item.content().types());
			(fits ? fitting : others)
				.add(new PlatformOption(item.content().slug(), item.content().name(), choice.includes(item)));
		}
		fitting.addAll(others);
		return fitting;
	}

}
