package headshots.preparation;

import java.util.List;

import headshots.content.ContentItem;
import headshots.content.ContentVersion;
import headshots.content.VersionedCache;
import headshots.reference.Sources;
import headshots.site.ContentReference;
import headshots.site.Page;
import headshots.site.Site;
import headshots.text.Markdown;
import headshots.text.Tokenizer;
import headshots.web.Link;
import headshots.web.PageForm;
import headshots.web.PageHead;
import headshots.web.PageNotFoundException;
import headshots.web.PublicEndpoint;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The countdown with its tips on one page, and a page for each checklist to print.
 */
@Controller
@PublicEndpoint
class PreparationController {

	private static final String CHECKLIST = PreparationSection.PREPARE + "/{slug}";

	private static final int DESCRIPTION = 160;

	private final Tips tips;

	private final Checklists checklists;

	private final Sources sources;

	private final Site site;

	private final VersionedCache<List<ShownTip>> shownTips;

	private final VersionedCache<List<ShownChecklist>> shownChecklists;

	private final VersionedCache<List<Countdown.Day>> countdown;

	PreparationController(Tips tips, Checklists checklists, Sources sources, Site site, ContentVersion version) {
		this.tips = tips;
		this.checklists = checklists;
		this.sources = sources;
		this.site = site;
		this.shownTips = new VersionedCache<>(version,
				() -> tips.entries().stream().map((item) -> shown(item.content())).toList());
		this.shownChecklists = new VersionedCache<>(version,
				() -> checklists.entries().stream().map(this::shown).toList());
		this.countdown = new VersionedCache<>(version, () -> Countdown.of(tips.entries()));
	}

	@GetMapping(PreparationSection.PREPARE)
	String prepare(Model model) {
		Page page = PreparationSection.page(this.tips, this.checklists);
		model.addAttribute("page", page.head(PageHead.PageKind.ARTICLE));
		model.addAttribute("countdown", this.countdown.get());
		model.addAttribute("tips", this.shownTips.get());
		model.addAttribute("checklists", this.shownChecklists.get());
		return "preparation/index";
	}

	@GetMapping({ CHECKLIST, PageForm.EMBEDDED_PATH + CHECKLIST })
	String checklist(@PathVariable String slug, PageForm form, Model model) {
		ShownChecklist checklist = this.shownChecklists.get()
			.stream()
			.filter((shown) -> shown.content().slug().equals(slug))
			.findFirst()
			.orElseThrow(PageNotFoundException::new);
		String description = Tokenizer.excerpt(Markdown.plain(checklist.content().introduction()), DESCRIPTION);
		model.addAttribute("page",
				PageHead.of(PageHead.PageKind.ARTICLE, checklist.content().title(), description, checklist.href())
					.below(new Link("Prepare", PreparationSection.PREPARE))
					.changedOn(checklist.entry().changed())
					.embeddedAs(PreparationSection.embeddable(checklist.content())));
		model.addAttribute("checklist", checklist);
		return form.view("preparation/checklist", "preparation/embedded-checklist");
	}

	private ShownTip shown(TipContent tip) {
		List<ShownTip.ShownSide> sides = tip.sides()
			.stream()
			.flatMap((side) -> this.site.find(ContentReference.type(side.type()))
				.stream()
				.map((type) -> new ShownTip.ShownSide(type, Markdown.render(side.text()))))
			.toList();
		return new ShownTip(tip, Markdown.render(tip.purpose()), sides, this.sources.cite(tip.citations()));
	}

	private ShownChecklist shown(ContentItem<ChecklistContent> item) {
		ChecklistContent checklist = item.content();
		return new ShownChecklist(item, Markdown.render(checklist.introduction()),
				this.site.find(ContentReference.TYPES, checklist.types()), this.sources.cite(checklist.citations()));
	}

}
