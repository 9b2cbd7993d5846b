package headshots.site.card;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

import headshots.content.ContentChangedEvent;
import headshots.site.CardDrawing;
import headshots.site.Page;
import headshots.site.Site;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.task.TaskExecutor;
import org.springframework.stereotype.Component;

/**
 * Draws the cards that a publication changes soon after it, so that no reader waits for
 * them. Nothing is drawn at the start: a card that was not changed since then is drawn
 * when it is first requested.
 */
@Component
@ConditionalOnWebApplication
class CardPrewarmer {

	private static final Logger log = LoggerFactory.getLogger(CardPrewarmer.class);

	private final Site site;

	private final CardImageCache images;

	private final TaskExecutor applicationTaskExecutor;

	/** Each task looks at all cards when its turn comes: one that waits is enough. */
	private final AtomicBoolean waiting = new AtomicBoolean();

	/**
	 * The keys of the cards that the last task saw, empty before the first. Only tasks
	 * use it, of which the executor runs one at a time.
	 */
	private Set<String> seen = Set.of();

	private volatile boolean stopping;

	CardPrewarmer(Site site, CardImageCache images, TaskExecutor applicationTaskExecutor) {
		this.site = site;
		this.images = images;
		this.applicationTaskExecutor = applicationTaskExecutor;
	}

	@EventListener({ ApplicationReadyEvent.class, ContentChangedEvent.class })
	void drawSoon() {
		if (this.waiting.compareAndSet(false, true)) {
			this.applicationTaskExecutor.execute(this::drawChanged);
		}
	}

	/** A stop waits for the card that is being drawn, and for no other. */
	@EventListener(ContextClosedEvent.class)
	void stop() {
		this.stopping = true;
	}

	private void drawChanged() {
		this.waiting.set(false);
		Map<String, CardDrawing> cards = cards();
		Set<String> before = this.seen;
		this.seen = new HashSet<>(cards.keySet());
		if (!before.isEmpty()) {
			cards.keySet().removeAll(before);
			cards.values().stream().takeWhile((card) -> !this.stopping).forEach(this::draw);
		}
	}

	/** Returns the cards of all listed pages by what they show. */
	private Map<String, CardDrawing> cards() {
		Map<String, CardDrawing> cards = new LinkedHashMap<>();
		this.site.pages()
			.stream()
			.filter(Page::standsAlone)
			.flatMap((page) -> this.site.card(page.href()).stream())
			.forEach((card) -> cards.putIfAbsent(card.key(), card));
		return cards;
	}

	private void draw(CardDrawing card) {
		try {
			this.images.get(card);
		}
		catch (RuntimeException | LinkageError ex) {
			log.warn("Could not draw the card of {}; it is drawn again when it is requested", card.path(), ex);
		}
	}

}
