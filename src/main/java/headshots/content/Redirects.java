package headshots.content;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Addresses that no longer have a page: each leads to another path, or is gone
 * permanently. No address leads to one that leads on.
 */
@Component
public class Redirects {

	private static final Pattern PATH = Pattern.compile("/|(/[a-z0-9-]+)+");

	private static final int LONGEST_PATH = 255;

	private final RedirectRepository repository;

	private final PublishedContentCache published;

	Redirects(RedirectRepository repository, PublishedContentCache published) {
		this.repository = repository;
		this.published = published;
	}

	/** Whether a text has the form of an address of a page of this site. */
	public static boolean isPath(@Nullable String text) {
		return text != null && text.length() <= LONGEST_PATH && PATH.matcher(text).matches();
	}

	/** Returns the redirect of a path. */
	public Optional<Moved> find(String path) {
		return Optional.ofNullable(this.published.redirects().get(path));
	}

	/** All of them by their old paths, in the order of the paths. */
	public Map<String, Moved> all() {
		return this.published.redirects();
	}

	/**
	 * Returns all of them for a transaction that is going to change published content,
	 * with the changes that it has already made.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public Map<String, Moved> forUpdate() {
		return this.published.redirectsForUpdate();
	}

	/**
	 * Leads readers of a path to another page, or tells them that it is gone. Whatever
	 * led to the path leads there too.
	 * @param from the path that loses its page
	 * @param to the path of another page, or one that leads on to it; null if it is gone
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void move(String from, @Nullable String to) {
		settle(from);
		Moved further = this.repository.find(to).orElse(null);
		String end = (further != null) ? further.to() : to;
		if (from.equals(end)) {
			// It led here so far: it has a page again.
			settle(String.valueOf(to));
			end = to;
		}
		this.repository.updateAll(from, end);
		this.repository.insert(from, new Moved(end));
		this.published.forgetRedirects();
	}

	/**
	 * Replaces all redirects by others, of which none leads to a path that leads on.
	 * @param all the redirects by their old paths
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void replaceAll(Map<String, Moved> all) {
		Map<String, Moved> known = forUpdate();
		if (known.equals(all)) {
			return;
		}
		known.forEach((from, moved) -> {
			if (!moved.equals(all.get(from))) {
				this.repository.delete(from);
			}
		});
		all.forEach((from, moved) -> {
			if (!moved.equals(known.get(from))) {
				this.repository.insert(from, moved);
			}
		});
		this.published.forgetRedirects();
	}

	/** Notes that there is a page at a path. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void settle(String path) {
		if (this.repository.delete(path)) {
			this.published.forgetRedirects();
		}
	}

	/**
	 * The redirect of a path.
	 *
	 * @param to the path of the page that readers are led to, null if it is gone
	 */
	public record Moved(@Nullable String to) {
	}

}
