package headshots.studio.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

import headshots.comparison.PhotographPages;
import headshots.comparison.PhotographPages.PhotographPage;
import headshots.content.Content;
import headshots.content.ContentItem;
import headshots.media.PhotographChoice;
import headshots.media.PhotographContent;
import headshots.media.Photographs;
import headshots.publishing.ContentItemState;
import headshots.publishing.ContentItems;
import headshots.studio.StudioDateFormatter;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Says for staff whether readers see a photograph, by the rule that readers' pages ask
 * ({@link PhotographChoice}). Reads from memory only.
 */
@Component
public class PhotographVisibility {

	private final Photographs photographs;

	private final PhotographPages pages;

	private final StudioDateFormatter studioDateFormatter;

	PhotographVisibility(Photographs photographs, PhotographPages pages, StudioDateFormatter studioDateFormatter) {
		this.photographs = photographs;
		this.pages = pages;
		this.studioDateFormatter = studioDateFormatter;
	}

	/**
	 * The status of a photograph: as readers have it now, or, of one that was never
	 * published, as they would have it.
	 * @return null if the item is not a photograph
	 */
	public @Nullable PhotographStatus of(ContentItems.Draft draft) {
		if (!(draft.content() instanceof PhotographContent)) {
			return null;
		}
		if (draft.status().state() == ContentItemState.WITHDRAWN) {
			return PhotographStatus.NONE;
		}
		return draft.status().isLive() ? status(draft.status().key(), this.photographs.entries(), true)
				: status(draft.status().key(), with(List.of(draft)), false);
	}

	/**
	 * The status that a photograph would have once some drafts are published.
	 * @return null if the item is not a photograph
	 */
	public @Nullable PhotographStatus afterPublishing(ContentItems.Draft draft, List<ContentItems.Draft> published) {
		return (draft.content() instanceof PhotographContent) ? status(draft.status().key(), with(published), true)
				: null;
	}

	/**
	 * Puts drafts among the live photographs.
	 * @return all of them in the order of readers
	 */
	public List<ContentItem<PhotographContent>> with(Collection<ContentItems.Draft> drafts) {
		List<ContentItem<PhotographContent>> all = new ArrayList<>();
		for (ContentItems.Draft draft : drafts) {
			if (draft.content() instanceof PhotographContent photograph) {
				all.add(new ContentItem<>(draft.status().key(), this.studioDateFormatter.today(), photograph));
			}
		}
		List<String> replaced = all.stream().map(ContentItem::key).toList();
		this.photographs.entries().stream().filter((item) -> !replaced.contains(item.key())).forEach(all::add);
		all.sort(Comparator.comparing(ContentItem::content, Content.IN_ORDER));
		return all;
	}

	private PhotographStatus status(String key, List<ContentItem<PhotographContent>> all, boolean live) {
		ContentItem<PhotographContent> item = all.stream()
			.filter((each) -> each.key().equals(key))
			.findFirst()
			.orElse(null);
		if (item == null) {
			return PhotographStatus.NONE;
		}
		PhotographContent photograph = item.content();
		LocalDate today = this.studioDateFormatter.today();
		LocalDate last = photograph.lastDay().orElse(null);
		boolean attached = !(photograph.types().isEmpty() && photograph.guidance().isEmpty());
		boolean ended = last != null && last.isBefore(today);
		boolean ending = last != null && !ended && last.isBefore(today.plusMonths(1));
		List<PhotographPage> crowdedOut = ended ? List.of() : crowdedOut(item, all, today);
		return new PhotographStatus(note(photograph, last, ended, ending, attached, live && crowdedOut.isEmpty()),
				ended, ending, attached, crowdedOut);
	}

	private List<PhotographPage> crowdedOut(ContentItem<PhotographContent> item,
			List<ContentItem<PhotographContent>> all, LocalDate today) {
		Predicate<PhotographPage> others = (page) -> page.choice()
			.candidates(all, today)
			.stream()
			.skip(PhotographChoice.MOST_ON_A_PAGE)
			.anyMatch((candidate) -> candidate.key().equals(item.key()));
		return this.pages.all()
			.stream()
			.filter((page) -> page.choice().includes(item.content()))
			.filter(others)
			.toList();
	}

	private @Nullable String note(PhotographContent photograph, @Nullable LocalDate last, boolean ended, boolean ending,
			boolean attached, boolean shown) {
		if (last != null && ended) {
			return "Not shown: " + whatEnds(photograph, last) + " ended " + this.studioDateFormatter.briefly(last);
		}
		if (!attached) {
			return "Not shown: it’s attached to no page yet";
		}
		if (last != null && ending) {
			boolean both = whatEnds(photograph, last).contains(" and ");
			return shown
					? "Shown until " + this.studioDateFormatter.briefly(last) + ": " + whatEnds(photograph, last)
							+ (both ? " end then" : " ends then")
					: capitalized(whatEnds(photograph, last)) + (both ? " end " : " ends ")
							+ this.studioDateFormatter.briefly(last);
		}
		return null;
	}

	private static String whatEnds(PhotographContent photograph, LocalDate last) {
		boolean consent = last.equals(photograph.consentUntil());
		boolean license = last.equals(photograph.licenseUntil());
		return Stream.of(consent ? "consent" : null, license ? "license" : null)
			.filter(Objects::nonNull)
			.reduce((one, other) -> one + " and " + other)
			.orElseThrow();
	}

	private static String capitalized(String words) {
		return Character.toUpperCase(words.charAt(0)) + words.substring(1);
	}

}
