package headshots.publishing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import headshots.content.Content;
import headshots.content.ContentItem;
import headshots.content.ContentKey;
import headshots.content.ContentLink;
import headshots.content.ContentLinks;
import headshots.content.ContentSnapshot;
import headshots.content.ContentVersion;
import headshots.content.ContentViolation;
import headshots.content.LinkJudge;
import headshots.content.LinkJudge.JudgedLink;
import headshots.content.LinkTarget;
import headshots.content.LinkTarget.LinkStatus;
import headshots.content.LinkTargets;
import headshots.content.PublishedContentCache;
import headshots.content.VersionedCache;
import headshots.text.WebAddress;

import org.springframework.stereotype.Service;

/**
 * Finds links in all texts, live and drafts: those that a change would break, those that
 * are broken, and those to other sites. Reads all drafts by one statement.
 */
@Service
public class LinkSearch {

	private static final Pattern BETWEEN_NAMES = Pattern.compile("(?<=[/#?&=.])|(?=[/#?&=.])|(?<=-vs-)|(?=-vs-)");

	private final ContentItems items;

	private final PublishedContentCache published;

	private final LinkJudge judge;

	private final LinkTargets targets;

	private final LinkCheck linkCheck;

	private final VersionedCache<Map<ContentKey, List<ContentViolation>>> dead;

	LinkSearch(ContentItems items, PublishedContentCache published, LinkJudge judge, LinkTargets targets,
			LinkCheck linkCheck, ContentVersion version) {
		this.items = items;
		this.published = published;
		this.judge = judge;
		this.targets = targets;
		this.linkCheck = linkCheck;
		this.dead = new VersionedCache<>(version, () -> linkCheck.dead(published.snapshot()));
	}

	/**
	 * Returns the links of published texts that readers cannot follow. They could when
	 * they were published, or came with an archive.
	 * @return the violations by the items, kept until the content changes
	 */
	public Map<ContentKey, List<ContentViolation>> dead() {
		return this.dead.get();
	}

	/**
	 * Returns the links that readers could not follow if a snapshot were published.
	 * @param snapshot the content of an archive, say
	 */
	public Map<ContentKey, List<ContentViolation>> deadIn(ContentSnapshot snapshot) {
		return this.linkCheck.dead(snapshot);
	}

	/** Returns the links that would lead elsewhere if drafts were published. */
	public List<LinkUse> affectedByPublishing(Collection<Long> ids) {
		return affectedByPublishing(this.published.snapshot(), ids);
	}

	List<LinkUse> affectedByPublishing(ContentSnapshot live, Collection<Long> ids) {
		Map<ContentKey, ContentItem<?>> moved = new LinkedHashMap<>();
		Map<ContentKey, ContentItem<?>> chosen = new LinkedHashMap<>();
		Map<String, String> slugs = new LinkedHashMap<>();
		for (Long id : ids) {
			ContentItems.Draft draft = this.items.draft(id).orElseThrow();
			ContentKey key = draft.status().address();
			live.find(key).ifPresent((item) -> {
				ContentItem<?> next = new ContentItem<>(item.key(), item.dates(), draft.content());
				chosen.put(key, next);
				if (!item.content().slug().equals(draft.content().slug())) {
					moved.put(key, next);
					slugs.put(item.content().slug(), draft.content().slug());
				}
			});
		}
		if (moved.isEmpty()) {
			return List.of();
		}
		// The published text of a chosen item is replaced by its draft.
		return affected(live, live.with(chosen), slugs).stream()
			.filter((use) -> use.draft() || !chosen.containsKey(use.item().address()))
			.toList();
	}

	/** Returns the links that would lead nowhere, or elsewhere, without some items. */
	public List<LinkUse> affectedByWithdrawing(Collection<ContentKey> leaving) {
		ContentSnapshot live = this.published.snapshot();
		return affected(live, live.without(leaving), Map.of()).stream()
			.filter((use) -> !leaving.contains(use.item().address()))
			.toList();
	}

	/** Returns the links to other sites in the order of the items. */
	public List<ExternalUse> external() {
		List<ExternalUse> external = new ArrayList<>();
		for (LinkUse use : uses(this.published.snapshot())) {
			WebAddress site = this.judge.judge(use.link().destination()).site();
			if (site != null) {
				external.add(new ExternalUse(site, use));
			}
		}
		return external;
	}

	private List<LinkUse> affected(ContentSnapshot live, ContentSnapshot next, Map<String, String> slugs) {
		Map<LinkUse, JudgedLink> within = new LinkedHashMap<>();
		for (LinkUse use : uses(live)) {
			JudgedLink judged = this.judge.judge(use.link().destination());
			if (judged.path() != null) {
				within.put(use, judged);
			}
		}
		List<String> paths = within.values()
			.stream()
			.map((judged) -> String.valueOf(judged.path()))
			.distinct()
			.toList();
		Map<String, LinkTarget> before = this.targets.find(live, paths);
		Map<String, LinkTarget> after = this.targets.find(next, paths);
		Map<String, List<String>> candidates = new LinkedHashMap<>();
		for (String path : paths) {
			if (before.get(path).isReached() && !stays(before.get(path), after.get(path))) {
				candidates.put(path, candidates(path, before.get(path), slugs));
			}
		}
		Map<String, LinkTarget> tried = this.targets.find(next,
				candidates.values().stream().flatMap(List::stream).distinct().toList());
		List<LinkUse> affected = new ArrayList<>();
		within.forEach((use, judged) -> {
			List<String> ways = candidates.get(String.valueOf(judged.path()));
			if (ways != null) {
				String replacement = ways.stream()
					.filter((way) -> isSame(before.get(String.valueOf(judged.path())), tried.get(way)))
					.findFirst()
					.map((way) -> judged.origin() + way)
					.orElse(null);
				affected.add(new LinkUse(use.item(), use.content(), use.link(), use.live(), use.draft(), replacement));
			}
		});
		return affected;
	}

	/** Whether a link leads where it led before, directly or by the same redirect. */
	private static boolean stays(LinkTarget before, LinkTarget after) {
		return before.status() == after.status() && Objects.equals(before.item(), after.item());
	}

	private static boolean isSame(LinkTarget before, LinkTarget after) {
		return after.status() == LinkStatus.FOUND && Objects.equals(before.item(), after.item());
	}

	/**
	 * Returns candidates for the new destination of a link: the old one with the new
	 * slugs in it. Two items of different kinds can have had one slug, so that each
	 * change is tried alone too.
	 */
	private static List<String> candidates(String path, LinkTarget target, Map<String, String> slugs) {
		Set<String> candidates = new LinkedHashSet<>();
		for (String base : Stream.of(path, (target.href() != null) ? target.href() : path).distinct().toList()) {
			candidates.add(replaced(base, slugs));
			slugs.forEach((from, to) -> candidates.add(replaced(base, Map.of(from, to))));
		}
		candidates.remove(path);
		return List.copyOf(candidates);
	}

	private static String replaced(String path, Map<String, String> slugs) {
		StringBuilder replaced = new StringBuilder();
		for (String part : BETWEEN_NAMES.split(path)) {
			replaced.append(slugs.getOrDefault(part, part));
		}
		return replaced.toString();
	}

	/** All links of all texts, those that a live text and its draft share once. */
	private List<LinkUse> uses(ContentSnapshot live) {
		List<LinkUse> uses = new ArrayList<>();
		for (ContentItems.Draft draft : this.items.drafts()) {
			ContentItemStatus item = draft.status();
			Set<ContentLink> seen = live.find(item.address())
				.map((entry) -> links(entry.content()))
				.orElseGet(LinkedHashSet::new);
			Set<ContentLink> all = new LinkedHashSet<>(seen);
			Set<ContentLink> saved = (item.state() == ContentItemState.LIVE) ? seen
					: (item.state() == ContentItemState.WITHDRAWN) ? Set.of() : links(draft.content());
			all.addAll(saved);
			all.forEach((link) -> uses
				.add(new LinkUse(item, draft.content(), link, seen.contains(link), saved.contains(link), null)));
		}
		return uses;
	}

	private static Set<ContentLink> links(Content content) {
		return new LinkedHashSet<>(ContentLinks.of(content));
	}

	/**
	 * A link to another site.
	 *
	 * @param site the address
	 * @param use the link with its text
	 */
	public record ExternalUse(WebAddress site, LinkUse use) {

	}

}
