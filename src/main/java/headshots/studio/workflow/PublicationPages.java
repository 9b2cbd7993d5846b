package headshots.studio.workflow;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import headshots.accounts.StaffMember;
import headshots.comparison.HeadshotTypes;
import headshots.content.ContentViolation;
import headshots.publishing.ContentItemStatus;
import headshots.publishing.ContentItems;
import headshots.publishing.PublishingService;
import headshots.studio.StudioUrls;
import headshots.studio.TypeCells;
import headshots.studio.form.ContentItemNames;
import headshots.studio.link.AffectedLinks;
import headshots.web.Link;
import headshots.web.PageHead;
import headshots.web.PageNotFoundException;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * Shows the page on which staff review drafts and publish them, now or at a later time.
 */
@Component
class PublicationPages {

	private final PublishingService desk;

	private final ProposedChanges proposed;

	private final SelectableDrafts selectable;

	private final ContentItems items;

	private final TypeCells cells;

	private final ScheduleTimes times;

	private final AffectedLinks links;

	PublicationPages(PublishingService desk, ProposedChanges proposed, SelectableDrafts selectable, ContentItems items,
			TypeCells cells, ScheduleTimes times, AffectedLinks links) {
		this.links = links;
		this.desk = desk;
		this.proposed = proposed;
		this.selectable = selectable;
		this.items = items;
		this.cells = cells;
		this.times = times;
	}

	/**
	 * The page before anything is sent.
	 * @param ids the selected items; unknown ones are a 404
	 * @param type the type that is published with its cells, null if none was asked for
	 */
	ModelAndView page(Collection<Long> ids, @Nullable Long type, StaffMember staff) {
		return page(ids, type, staff, HttpStatus.OK);
	}

	ModelAndView page(Collection<Long> ids, @Nullable Long type, StaffMember staff, HttpStatus status) {
		List<ProposedChanges.Proposal> proposals = this.proposed
			.of(ids.stream().distinct().limit(ShownRevisions.MOST).toList());
		List<Long> chosen = proposals.stream().map(ProposedChanges.Proposal::id).toList();
		List<ContentViolation> refusals = this.desk.check(chosen);
		SelectableDrafts.DraftSelection drafts = this.selectable.of(chosen, staff);
		List<SelectableDrafts.SelectableDraft> missing = drafts.missing(refusals);
		int count = proposals.size();
		ModelAndView page = new ModelAndView("studio/publication", status);
		page.addObject("page",
				PageHead.of(PageHead.PageKind.UNLISTED,
						(count == 0) ? "Nothing to publish"
								: (count == 1) ? "Publish " + ContentItemNames.quoted(proposals.get(0).name()) + "?"
										: "Publish " + count + " changes?",
						"What will change for readers.", StudioUrls.STUDIO));
		page.addObject("proposals", proposals);
		page.addObject("reasons", this.proposed.reasons(refusals));
		page.addObject("leaving", this.proposed.names(this.desk.cutOff(chosen)));
		page.addObject("missing", missing);
		page.addObject("missingToo", drafts.missingToo(missing));
		page.addObject("drafts", drafts);
		page.addObject("anySelected", !ids.isEmpty());
		page.addObject("type", type);
		page.addObject("unwritten", (type != null) ? unwritten(type) : List.of());
		this.links.show(page, chosen);
		page.addObject("when", this.times.suggested());
		page.addObject("left", Math.max(0, ids.stream().distinct().count() - ShownRevisions.MOST));
		return page;
	}

	/**
	 * The page again, because someone saved a draft after it was drawn.
	 * @param shown the revisions that it showed
	 */
	ModelAndView stale(ShownRevisions shown, StaffMember staff) {
		ModelAndView page = page(shown.ids(), null, staff, HttpStatus.CONFLICT);
		String saved = proposals(page)
			.filter((proposal) -> proposal.entry().latest() != shown.byItem().getOrDefault(proposal.id(), 0))
			.map((proposal) -> ContentItemNames.quoted(proposal.name()) + " (" + proposal.saved() + ")")
			.collect(Collectors.joining(", "));
		page.addObject("stale", saved.isEmpty() ? "One of these has changed in the meantime"
				: "In the meantime, a newer version was saved of " + saved);
		return page;
	}

	/** The drafts of a type and of its cells, the type first. */
	List<Long> ofType(long type) {
		ContentItemStatus status = type(type);
		return Stream
			.concat(Stream.of(status),
					this.cells.of(status.key())
						.stream()
						.map(TypeCells.TypeCell::status)
						.flatMap((cell) -> (cell != null) ? Stream.of(cell) : Stream.empty()))
			.filter(ContentItemStatus::hasDraft)
			.map(ContentItemStatus::id)
			.toList();
	}

	/** The cells that a type needs and that are missing; a look inherits those. */
	private List<Link> unwritten(long type) {
		ContentItemStatus status = type(type);
		return (this.items.latest(type).content().parent() != null) ? List.of()
				: this.cells.of(status.key())
					.stream()
					.filter(TypeCells.TypeCell::isMissing)
					.map((cell) -> new Link(cell.name(), cell.href()))
					.toList();
	}

	private ContentItemStatus type(long id) {
		return this.items.find(id)
			.filter((item) -> item.kind().equals(HeadshotTypes.KIND))
			.orElseThrow(PageNotFoundException::new);
	}

	@SuppressWarnings("unchecked")
	private static Stream<ProposedChanges.Proposal> proposals(ModelAndView page) {
		Map<String, Object> model = page.getModel();
		return ((List<ProposedChanges.Proposal>) model.getOrDefault("proposals", List.of())).stream();
	}

}
