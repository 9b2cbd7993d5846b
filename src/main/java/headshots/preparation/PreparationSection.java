package headshots.preparation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import headshots.content.ContentItem;
import headshots.site.ContentReference;
import headshots.site.ContentSection;
import headshots.site.Page;
import headshots.text.Markdown;
import headshots.text.Tokenizer;
import headshots.web.Assets;
import headshots.web.EmbeddablePage;
import headshots.web.Link;
import headshots.web.ScriptedPages;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Offers tips and checklists to the site.
 */
@Component
@Order(30)
class PreparationSection implements ContentSection, ScriptedPages {

	static final String PREPARE = "/prepare";

	private static final int SUMMARY = 180;

	/** The height of a frame with a checklist, in CSS pixels. */
	private static final int HEIGHT = 720;

	private final Tips tips;

	private final Checklists checklists;

	PreparationSection(Tips tips, Checklists checklists) {
		this.tips = tips;
		this.checklists = checklists;
	}

	static Page page(Tips tips, Checklists checklists) {
		return Page.gathering(PREPARE, "Prepare for your shoot",
				"What to do and when, from a month before the shoot to a week after, plus checklists to print.",
				Stream.concat(tips.entries().stream(), checklists.entries().stream()).toList());
	}

	static String href(TipContent tip) {
		return PREPARE + "#" + tip.slug();
	}

	static String href(ChecklistContent checklist) {
		return PREPARE + "/" + checklist.slug();
	}

	static EmbeddablePage embeddable(ChecklistContent checklist) {
		return new EmbeddablePage(checklist.title(), href(checklist), HEIGHT, List.of(Assets.EMBEDDED_GUIDANCE));
	}

	@Override
	public Optional<EmbeddablePage> embeddable(String path, Map<String, String> parameters) {
		return this.checklists.entries()
			.stream()
			.map((item) -> embeddable(item.content()))
			.filter((page) -> page.address().equals(path))
			.findFirst();
	}

	/** Checklists have a button that copies their address. */
	@Override
	public boolean runScripts(String path) {
		return path.startsWith(PREPARE + "/");
	}

	@Override
	public List<Page> pages() {
		List<Page> pages = new ArrayList<>(List.of(page(this.tips, this.checklists)));
		for (ContentItem<ChecklistContent> item : this.checklists.entries()) {
			String introduction = Markdown.plain(item.content().introduction());
			pages.add(Page.of(Checklists.KIND, item, Tokenizer.excerpt(introduction, SUMMARY), href(item.content()),
					introduction + " " + words(item.content())));
		}
		for (ContentItem<TipContent> item : this.tips.entries()) {
			String purpose = Markdown.plain(item.content().purpose());
			pages.add(Page.of(Tips.KIND, item, Tokenizer.excerpt(purpose, SUMMARY), href(item.content()),
					purpose + " " + words(item.content())));
		}
		return pages;
	}

	@Override
	public Optional<Set<String>> anchors(String path) {
		return path.equals(PREPARE) ? Optional.of(Set.of("checklists", "countdown")) : Optional.empty();
	}

	@Override
	public List<String> typesOn(String path) {
		return this.checklists.entries()
			.stream()
			.map(ContentItem::content)
			.filter((checklist) -> path.equals(PREPARE) || path.equals(href(checklist)))
			.flatMap((checklist) -> checklist.types().stream())
			.distinct()
			.toList();
	}

	@Override
	public List<KindName> kinds() {
		return List.of(new KindName(Tips.KIND, "Tips"), new KindName(Checklists.KIND, "Checklists"));
	}

	@Override
	public List<NavigationLink> navigation() {
		return List.of(new NavigationLink(300, new Link("Prepare", PREPARE)));
	}

	@Override
	public List<Mentions> about(ContentReference contentReference) {
		if (!contentReference.kind().equals(ContentReference.TYPES)) {
			return List.of();
		}
		List<Link> tips = this.tips.entries()
			.stream()
			.map(ContentItem::content)
			.filter((tip) -> tip.sides().stream().anyMatch((side) -> contentReference.key().equals(side.type())))
			.map((tip) -> new Link(tip.title(), href(tip)))
			.toList();
		List<Link> checklists = this.checklists.entries()
			.stream()
			.map(ContentItem::content)
			.filter((checklist) -> checklist.types().contains(contentReference.key()))
			.map((checklist) -> new Link(checklist.title(), href(checklist)))
			.toList();
		return List.of(new Mentions("Tips", tips), new Mentions("Checklists", checklists));
	}

	private static String words(TipContent tip) {
		return Stream
			.concat(tip.sides().stream().map((side) -> Markdown.plain(side.text())),
					tip.steps().stream().map(TipContent.TipStep::text))
			.collect(Collectors.joining(" "));
	}

	private static String words(ChecklistContent checklist) {
		return checklist.groups()
			.stream()
			.flatMap((group) -> Stream.concat(Stream.of(group.title()), group.items().stream()))
			.collect(Collectors.joining(" "));
	}

}
