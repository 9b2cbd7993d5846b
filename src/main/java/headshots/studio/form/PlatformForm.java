package headshots.studio.form;

import headshots.platforms.PlatformContent;
import headshots.platforms.Platforms;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The form of platforms.
 */
@Component
@Order(70)
class PlatformForm extends ContentForm {

	private static final Choices UPRIGHT = Choices.fixed(
			Option.of(PlatformContent.UPRIGHT_ONLY, "Upright only: it refuses others"),
			Option.of(PlatformContent.UPRIGHT_PREFERRED, "Upright preferred"));

	private static final Choices RATIO_RULES = Choices.fixed(
			Option.of(PlatformContent.EXACT, "It refuses other ratios"),
			Option.of(PlatformContent.CROPPED, "It crops pictures to this ratio"),
			Option.of(PlatformContent.CIRCLE, "It crops pictures to this ratio and shows a circle"));

	PlatformForm() {
		super(Platforms.KIND, "platform", "Platforms",
				"What a casting platform requires of a photo. Leave a field empty if the platform doesn’t publish it: readers see “not published”. Cite the platform’s own page: readers get its link and the day it was checked.",
				Field.line("name", "Name", "The platform’s name."), CommonFields.page("/platforms/"),
				Field.lines("markets", "Markets", "The countries it serves, one per line, or “International”."),
				CommonFields.types("Who it’s for."),
				Field.line("audience", "Audience", "Who it’s for in its own words, such as “Actors and models”."),
				Field.line("shape", "Shape", "Orientation and ratio, such as “Upright, 4:5”.").optional(),
				Field.choice("upright", "Upright", "Whether a picture has to be taller than wide.", UPRIGHT).optional(),
				Field.line("ratio", "Ratio", "Width to height in digits, such as 4:5.").optional(),
				Field.choice("ratioRule", "Other ratios", "What happens to a picture of another ratio.", RATIO_RULES)
					.optional(),
				Field.number("minWidth", "Smallest width", "In pixels, digits only.").optional(),
				Field.number("minHeight", "Smallest height", "In pixels, digits only.").optional(),
				Field.number("maxWidth", "Largest width", "In pixels, digits only.").optional(),
				Field.number("maxHeight", "Largest height", "In pixels, digits only.").optional(),
				Field.line("advisedPixels", "Advised pixels", "What it recommends but doesn’t require.").optional(),
				Field.lines("formats", "Formats", "File formats it accepts, one per line, such as JPEG.").optional(),
				Field.number("minKilobytes", "Smallest file", "In kilobytes, digits only; 1 MB is 1000.").optional(),
				Field.number("maxKilobytes", "Largest file", "In kilobytes, digits only; 1 MB is 1000.").optional(),
				Field.line("color", "Color and finish", "Its rule on color, retouching, text and watermarks.")
					.optional(),
				Field.yesNo("colorOnly", "Refuses black and white",
						"Check my photo warns about a picture without color."),
				Field.line("pictures", "Pictures", "How many it shows, such as “Up to 15; 4 or 5 advised”.").optional(),
				Field.markdown("remarks", "Remarks", "What else readers need to know before they upload.").optional(),
				CommonFields.citations());
	}

}
