package headshots.preparation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import headshots.content.Entry;
import headshots.site.Page;
import headshots.site.Section;
import headshots.site.Subject;
import headshots.text.Markdown;
import headshots.text.Words;
import headshots.web.Link;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Offers tips and checklists to the site.
 */
@Component
@Order(30)
class PreparationSection implements Section {

	static final String PREPARE = "/prepare";

	private static final int SUMMARY = 180;

	private final Tips tips;

	private final Checklists checklists;

	PreparationSection(Tips tips, Checklists checklists) {
		this.tips = tips;
		this.checklists = checklists;
	}

	static Page page(Tips tips, Checklists checklists) {
		return Page.gathering(PREPARE, "Prepare for your shoot",
				"What to do and when, from a month before the shoot to the week after it, and lists to print and check off.",
				Stream.concat(tips.entries().stream(), checklists.entries().stream()).toList());
	}

	static String href(TipContent tip) {
		return PREPARE + "#" + tip.slug();
	}

	static String href(ChecklistContent checklist) {
		return PREPARE + "/" + checklist.slug();
	}

	@Override
	public List<Page> pages() {
		List<Page> pages = new ArrayList<>(List.of(page(this.tips, this.checklists)));
		for (Entry<ChecklistContent> entry : this.checklists.entries()) {
			String introduction = Markdown.plain(entry.content().introduction());
			pages.add(Page.of(Checklists.KIND, entry, Words.excerpt(introduction, SUMMARY), href(entry.content()),
					introduction + " " + words(entry.content())));
		}
		for (Entry<TipContent> entry : this.tips.entries()) {
			String purpose = Markdown.plain(entry.content().purpose());
			pages.add(Page.of(Tips.KIND, entry, Words.excerpt(purpose, SUMMARY), href(entry.content()),
					purpose + " " + words(entry.content())));
		}
		return pages;
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
	public List<Mentions> about(Subject subject) {
		if (!subject.kind().equals(Subject.TYPES)) {
			return List.of();
		}
		List<Link> tips = this.tips.entries()
			.stream()
			.map(Entry::content)
			.filter((tip) -> tip.sides().stream().anyMatch((side) -> subject.key().equals(side.type())))
			.map((tip) -> new Link(tip.title(), href(tip)))
			.toList();
		List<Link> checklists = this.checklists.entries()
			.stream()
			.map(Entry::content)
			.filter((checklist) -> checklist.types().contains(subject.key()))
			.map((checklist) -> new Link(checklist.title(), href(checklist)))
			.toList();
		return List.of(new Mentions("Tips", tips), new Mentions("Checklists", checklists));
	}

	private static String words(TipContent tip) {
		return Stream
			.concat(tip.sides().stream().map((side) -> Markdown.plain(side.text())),
					tip.steps().stream().map(TipContent.Step::text))
			.collect(Collectors.joining(" "));
	}

	private static String words(ChecklistContent checklist) {
		return checklist.groups()
			.stream()
			.flatMap((group) -> Stream.concat(Stream.of(group.title()), group.items().stream()))
			.collect(Collectors.joining(" "));
	}

}
