package headshots.publishing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import headshots.content.CarriesLinks.LinkSyntax;
import headshots.content.Content;
import headshots.content.ContentItem;
import headshots.content.ContentKey;
import headshots.content.ContentLink;
import headshots.content.ContentLinks;
import headshots.content.ContentSnapshot;
import headshots.content.ContentViolation;
import headshots.content.LinkJudge;
import headshots.content.LinkJudge.JudgedLink;
import headshots.content.LinkTarget;
import headshots.content.LinkTarget.LinkStatus;
import headshots.content.LinkTargets;
import headshots.content.Violation;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Finds the links in texts that readers could not follow, and names what was probably
 * meant.
 */
@Component
class LinkCheck {

	private static final Pattern BETWEEN_NAMES = Pattern.compile("[/#?&=.]|-vs-");

	private final LinkJudge judge;

	private final LinkTargets targets;

	private final ContentItems items;

	private final Previews previews;

	LinkCheck(LinkJudge judge, LinkTargets targets, ContentItems items, Previews previews) {
		this.judge = judge;
		this.targets = targets;
		this.items = items;
		this.previews = previews;
	}

	/**
	 * Checks the links of items that are about to be published.
	 * @param live the published content
	 * @param next the content after the publication
	 * @param changed which items are new or changed
	 * @return the violations; a link to a draft names it as not published
	 */
	List<ContentViolation> check(ContentSnapshot live, ContentSnapshot next, Collection<ContentKey> changed) {
		List<FoundLink> found = links(next, changed);
		List<String> paths = found.stream()
			.flatMap((link) -> Optional.ofNullable(link.judged.path()).stream())
			.toList();
		Map<String, LinkTarget> before = paths.isEmpty() ? Map.of() : this.targets.find(live, paths);
		boolean same = before.values().stream().allMatch(LinkTarget::isReached) && keepPlaces(live, next, changed);
		Map<String, LinkTarget> after = same ? before : this.targets.find(next, paths);
		List<ContentItems.Draft> drafts = new ArrayList<>();
		List<ContentViolation> violations = new ArrayList<>();
		for (FoundLink link : found) {
			LinkTarget target = (link.judged.path() != null) ? after.get(link.judged.path()) : null;
			if (link.judged.problem() != null) {
				violations.add(link.violation(malformed(link, live)));
			}
			else if (target != null && !target.isReached() && !moves(before.get(link.judged.path()), target, next)) {
				if (drafts.isEmpty()) {
					drafts.addAll(this.items.drafts());
				}
				Violation violation = draft(link, drafts, changed);
				violations.add(link.violation((violation != null) ? violation : missing(link.link, target)));
			}
		}
		return violations;
	}

	/**
	 * Returns the links of a snapshot that readers cannot follow.
	 * @return the violations by the items
	 */
	Map<ContentKey, List<ContentViolation>> dead(ContentSnapshot snapshot) {
		Map<ContentKey, List<ContentViolation>> dead = new LinkedHashMap<>();
		List<FoundLink> found = links(snapshot, snapshot.addresses());
		Map<String, LinkTarget> targets = this.targets.find(snapshot,
				found.stream().flatMap((link) -> Optional.ofNullable(link.judged.path()).stream()).toList());
		for (FoundLink link : found) {
			LinkTarget target = (link.judged.path() != null) ? targets.get(link.judged.path()) : null;
			boolean broken = link.judged.problem() != null || (target != null && !target.isReached());
			if (broken) {
				dead.computeIfAbsent(link.item, (none) -> new ArrayList<>())
					.add(link.violation((target != null) ? missing(link.link, target) : malformed(link, snapshot)));
			}
		}
		return dead;
	}

	private List<FoundLink> links(ContentSnapshot snapshot, Collection<ContentKey> keys) {
		List<FoundLink> found = new ArrayList<>();
		for (ContentKey key : keys) {
			Content content = snapshot.find(key).map(ContentItem::content).orElseThrow();
			for (ContentLink link : ContentLinks.of(content)) {
				// The record checks a field that is an address itself.
				if (link.syntax() == LinkSyntax.MARKDOWN) {
					found.add(new FoundLink(key, link, this.judge.judge(link.destination())));
				}
			}
		}
		return found;
	}

	/** Whether no live item among them gets another place, so that all links stay. */
	private static boolean keepPlaces(ContentSnapshot live, ContentSnapshot next, Collection<ContentKey> changed) {
		return changed.stream().allMatch((key) -> {
			Content after = next.find(key).map(ContentItem::content).orElseThrow();
			return live.find(key)
				.map(ContentItem::content)
				.filter((before) -> !before.slug().equals(after.slug())
						|| !before.references().equals(after.references()))
				.isEmpty();
		});
	}

	/** Whether a link leads to an item that moves and leaves a redirect behind. */
	private static boolean moves(@Nullable LinkTarget before, LinkTarget after, ContentSnapshot next) {
		return after.status() == LinkStatus.NO_PAGE && before != null && before.isReached() && before.item() != null
				&& next.find(before.item()).isPresent();
	}

	/** A draft with which the link would lead somewhere. */
	private @Nullable Violation draft(FoundLink link, List<ContentItems.Draft> drafts, Collection<ContentKey> changed) {
		String path = String.valueOf(link.judged.path());
		Set<String> names = new LinkedHashSet<>(List.of(BETWEEN_NAMES.split(path)));
		return drafts.stream()
			.filter((draft) -> draft.status().hasDraft() && !changed.contains(draft.status().address()))
			.filter((draft) -> List.of(BETWEEN_NAMES.split(draft.content().slug())).stream().anyMatch(names::contains))
			.filter((draft) -> {
				ContentSnapshot edition = this.previews.edition(draft.status().address(), draft.content());
				return this.targets.find(edition, List.of(path)).get(path).isReached();
			})
			.findFirst()
			.map((draft) -> new Violation(link.link.field(),
					links(link.link) + link.link.destination() + ", which isn’t published", draft.status().address()))
			.orElse(null);
	}

	private Violation malformed(FoundLink found, ContentSnapshot live) {
		ContentLink link = found.link;
		String problem = String.valueOf(found.judged.problem());
		if (problem.isEmpty()) {
			return new Violation(link.field(), link.text().isEmpty() ? "has a link without words and address: remove it"
					: "has a link without an address, “" + link.text() + "”: add one, or remove the link");
		}
		String suggestion = (found.judged.suggestion() != null) ? found.judged.suggestion() : place(found, live);
		boolean within = suggestion != null && suggestion.startsWith("/");
		if (within) {
			LinkTarget target = this.targets.find(live, List.of(suggestion)).get(suggestion);
			suggestion = (target.isReached()) ? suggestion : target.href();
		}
		return new Violation(link.field(), links(link) + problem + ((suggestion != null) ? ". Use " + suggestion : ""));
	}

	/** The place that a fragment alone probably means: one on the item's own page. */
	private @Nullable String place(FoundLink found, ContentSnapshot live) {
		String destination = found.link.destination().strip();
		if (!destination.startsWith("#")) {
			return null;
		}
		// No page has the name of the place, and the nearest place with it is named.
		LinkTarget target = this.targets.find(live, List.of("/" + destination)).get("/" + destination);
		return target.isReached() ? null : target.href();
	}

	private static Violation missing(ContentLink link, LinkTarget target) {
		boolean page = target.status() == LinkStatus.NO_PAGE;
		String nearest = target.href();
		String way = (nearest != null) ? "The nearest " + (page ? "page" : "place") + " is " + nearest : page
				? "Link to another page, or remove the link" : "Link to the page alone, or to a place that it has";
		return new Violation(link.field(), links(link) + link.destination()
				+ (page ? ", which isn’t a page of the guide. " : ", and that page has no place with this name. ")
				+ way);
	}

	private static String links(ContentLink link) {
		return link.text().isEmpty() ? "has a link without words to " : "links “" + link.text() + "” to ";
	}

	/**
	 * A link of an item.
	 */
	private record FoundLink(ContentKey item, ContentLink link, JudgedLink judged) {

		ContentViolation violation(Violation violation) {
			return new ContentViolation(this.item.kind(), this.item.key(), violation);
		}

	}

}
