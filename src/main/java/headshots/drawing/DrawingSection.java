package headshots.drawing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import headshots.drawing.light.LightSetting;
import headshots.drawing.retouch.RetouchStandard;
import headshots.site.CardDrawing;
import headshots.site.ContentReference;
import headshots.site.ContentSection;
import headshots.site.Page;
import headshots.web.Assets;
import headshots.web.EmbeddablePage;
import headshots.web.Link;
import headshots.web.ScriptedPages;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Offers the light explorer and the retouch line to the site.
 */
@Component
@Order(90)
public class DrawingSection implements ContentSection, ScriptedPages {

	/** The light explorer. */
	public static final Link LIGHT = new Link("Move the light", "/light");

	/** The retouch line. */
	public static final Link RETOUCHING = new Link("What to retouch", "/retouching");

	/** The style sheets and the script of both. */
	public static final List<String> EXPLORER_ASSETS = List.of(Assets.LISTS, "explorer.css", "explore.js");

	/** The style sheet of a light setting in a frame. */
	public static final List<String> EMBEDDED_ASSETS = List.of("embedded-light.css");

	/** The date on which the text of these pages last changed. */
	public static final LocalDate CHANGED = LocalDate.of(2026, 11, 30);

	/** The height of a frame with a light setting, in CSS pixels. */
	public static final int LIGHT_HEIGHT = 640;

	private final DrawingCards cards;

	DrawingSection(DrawingCards cards) {
		this.cards = cards;
	}

	/** Returns the URL of a light pattern's page. */
	public static String href(LightPattern pattern) {
		return LIGHT.href() + "/" + pattern.slug();
	}

	/** Returns a light pattern as other sites can show it. */
	public static EmbeddablePage embeddable(LightPattern pattern) {
		return new EmbeddablePage(pattern.title() + " light", href(pattern), LIGHT_HEIGHT, EMBEDDED_ASSETS);
	}

	/** Returns the URL of the retouch line for a kind of picture. */
	public static String href(RetouchStandard standard) {
		return RETOUCHING.href() + "?for=" + standard.code();
	}

	@Override
	public List<Page> pages() {
		List<Page> pages = new ArrayList<>();
		pages.add(Page.of(LIGHT, "Move a light around a drawn head and share the setting.",
				"key light fill ratio stops catchlight explorer", CHANGED));
		Stream.of(LightPattern.values())
			.map((pattern) -> Page.of(new Link(pattern.title() + " light", href(pattern)), pattern.words(), "",
					CHANGED))
			.forEach(pages::add);
		pages.add(Page.of(RETOUCHING, "Which marks can come out and which stay, for four kinds of pictures.",
				"spot mole scar lines flyaway skin texture labels advertising", CHANGED));
		return pages;
	}

	@Override
	public Optional<Set<String>> anchors(String path) {
		if (path.equals(RETOUCHING.href())) {
			return Optional.of(Set.of("desks", "face", "naming", "all", "labels"));
		}
		boolean light = path.equals(LIGHT.href())
				|| Stream.of(LightPattern.values()).map(DrawingSection::href).anyMatch(path::equals);
		return light ? Optional.of(Set.of("head", "naming", "plan", "elevation", "reading", "setting", "uses", "ratio"))
				: Optional.empty();
	}

	@Override
	public Optional<EmbeddablePage> embeddable(String path, Map<String, String> parameters) {
		if (path.equals(LIGHT.href())) {
			return Optional.of(LightSetting.of(parameters, LightSetting.USUAL).embeddable());
		}
		return Stream.of(LightPattern.values())
			.map(DrawingSection::embeddable)
			.filter((page) -> page.address().equals(path))
			.findFirst();
	}

	@Override
	public Optional<CardDrawing> card(String path) {
		return this.cards.card(path);
	}

	@Override
	public boolean runScripts(String path) {
		return path.equals(LIGHT.href()) || path.startsWith(LIGHT.href() + "/") || path.equals(RETOUCHING.href());
	}

	@Override
	public List<KindName> kinds() {
		return List.of();
	}

	/** Light and retouching matter to every picture. */
	@Override
	public List<Mentions> about(ContentReference contentReference) {
		return List.of(new Mentions("Try it", List.of(LIGHT, RETOUCHING)));
	}

}
