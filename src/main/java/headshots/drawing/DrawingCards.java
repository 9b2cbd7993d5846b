package headshots.drawing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import headshots.drawing.light.LightSetting;
import headshots.drawing.light.PlanView;
import headshots.drawing.retouch.RetouchStandard;
import headshots.site.CardDrawing;
import headshots.site.CardPicture;

import org.springframework.stereotype.Component;

/**
 * The cards of the light explorer and of the retouch line.
 */
@Component
class DrawingCards {

	private final Drawings drawings;

	DrawingCards(Drawings drawings) {
		this.drawings = drawings;
	}

	/** Returns the card of a page; empty if it is another module's. */
	Optional<CardDrawing> card(String path) {
		if (path.equals(DrawingSection.RETOUCHING.href())) {
			return Optional.of(retouching());
		}
		if (path.equals(DrawingSection.LIGHT.href())) {
			return Optional.of(light(path, LightSetting.USUAL, "a light"));
		}
		return Stream.of(LightPattern.values())
			.filter((pattern) -> DrawingSection.href(pattern).equals(path))
			.map((pattern) -> light(path, LightSetting.of(pattern, pattern.usualStops()),
					pattern.title().toLowerCase(Locale.ROOT) + " light"))
			.findFirst();
	}

	/** The head as the light falls on it, and where the light is. */
	private CardDrawing light(String path, LightSetting setting, String subject) {
		String letters = setting.letters();
		return new CardDrawing(path,
				List.of(new CardPicture(letters, subject, () -> this.drawings.file(setting), null),
						new CardPicture("plan-" + letters, subject, () -> PlanView.file(setting), null)),
				List.of(), "A drawn head in " + subject + ", and a plan of where the light is");
	}

	/** One face, judged by each standard. */
	private CardDrawing retouching() {
		List<CardPicture> pictures = Stream.of(RetouchStandard.values())
			.map((standard) -> this.drawings
				.show(Map.of(DrawingParameter.CROP.code(), "close", DrawingParameter.RETOUCHING.code(),
						standard.code()))
				.onCard(standard.title().toLowerCase(Locale.ROOT), null))
			.toList();
		return new CardDrawing(DrawingSection.RETOUCHING.href(), pictures, List.of(),
				"One drawn face, its marks judged for each kind of picture: "
						+ String.join(", ", pictures.stream().map(CardPicture::subject).toList()));
	}

}
