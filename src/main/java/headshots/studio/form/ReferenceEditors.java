package headshots.studio.form;

import java.util.List;

import headshots.reference.SourceContent;
import headshots.reference.Sources;
import headshots.reference.TermContent;
import headshots.reference.Terms;

/**
 * The forms of the glossary and the register of sources.
 */
final class ReferenceEditors {

	/** As the page of sources explains them to readers. */
	static final Choices CONFIDENCE = Choices.fixed(
			Option.of("A", "A: the platform, agency, government or union itself says so"),
			Option.of("B", "B: several independent industry sources agree"),
			Option.of("C", "C: a single source, an opinion, or someone selling something related"));

	private ReferenceEditors() {
	}

	static List<FormDefinition> all() {
		return List.of(terms(), sources());
	}

	private static FormDefinition terms() {
		return new FormDefinition(TermContent.class, Terms.KIND, "term", "Glossary",
				"A term from the industry and what it means. Search finds it by its other names too.",
				List.of(Field.line("term", "Term", "The term as most people say it.", 60),
						CommonFields.place("/glossary#"),
						Field
							.lines("otherNames", "Other names",
									"What else people call it, one per line; search treats them as the same.", 60)
							.optional(),
						Field.markdown("meaning", "Meaning", "One paragraph, the meaning first.", 1000)));
	}

	private static FormDefinition sources() {
		return new FormDefinition(SourceContent.class, Sources.KIND, "source", "Sources",
				"Where facts come from. Content cites it by its title.",
				List.of(Field.line("title", "Title", "The title of the page or document, or what it’s about.", 160),
						CommonFields.place("/sources#"),
						Field.line("publisher", "Publisher", "The site, organization or person behind it.", 80),
						Field.address("address", "Web address", "Where to read it, starting with https://.", 500)
							.optional(),
						Field.choice("confidence", "Confidence", "How much we rely on it.", CONFIDENCE),
						Field.date("checked", "Checked", "The day we last compared the guide with it.").optional()));
	}

}
