package headshots.studio.form;

import java.util.stream.Stream;

import headshots.reference.SourceKind;
import headshots.reference.Sources;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The form of sources.
 */
@Component
@Order(90)
class SourceForm extends ContentForm {

	/** As the page of sources explains them to readers. */
	static final Choices CONFIDENCE = Choices.fixed(
			Option.of("A", "A: the platform, agency, government or union itself says so"),
			Option.of("B", "B: several independent industry sources agree"),
			Option.of("C", "C: a single source, an opinion, or someone selling something related"));

	private static final Choices KINDS = Choices.fixed(
			Stream.of(SourceKind.values()).map((kind) -> Option.of(kind.code(), kind.label())).toArray(Option[]::new));

	SourceForm() {
		super(Sources.KIND, "source", "Sources", "Where facts come from. Content cites it by its title.",
				Field.line("title", "Title", "The title of the page or document, or what it’s about."),
				CommonFields.place("/sources/kind#"),
				Field.line("publisher", "Publisher", "The site, organization or person behind it."),
				Field.address("address", "Web address", "Where to read it, starting with https://.").optional(),
				Field.choice("confidence", "Confidence", "How much we rely on it.", CONFIDENCE),
				Field.choice("kind", "What it is", "Readers see it beside the source.", KINDS).optional(),
				Field.date("checked", "Checked", "The day we last compared the guide with it.").optional());
	}

}
