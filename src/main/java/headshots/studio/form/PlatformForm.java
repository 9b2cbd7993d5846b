package headshots.studio.form;

import headshots.platforms.Platforms;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The form of platforms.
 */
@Component
@Order(70)
class PlatformForm extends ContentForm {

	PlatformForm() {
		super(Platforms.KIND, "platform", "Platforms",
				"What a casting platform requires of a photo. Leave a field empty if the platform doesn’t publish it: readers see “not published”. Cite the platform’s own page: readers get its link and the day it was checked.",
				Field.line("name", "Name", "The platform’s name."), CommonFields.page("/platforms/"),
				Field.lines("markets", "Markets", "The countries it serves, one per line, or “International”."),
				CommonFields.types("Who it’s for."),
				Field.line("audience", "Audience", "Who it’s for in its own words, such as “Actors and models”."),
				Field.line("shape", "Shape", "Orientation and ratio, such as “Upright, 4:5”.").optional(),
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
				Field.line("pictures", "Pictures", "How many it shows, such as “Up to 15; 4 or 5 advised”.").optional(),
				Field.markdown("remarks", "Remarks", "What else readers need to know before they upload.").optional(),
				CommonFields.citations());
	}

}
