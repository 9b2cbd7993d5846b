package headshots.check;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.dataformat.yaml.YAMLMapper;

import org.springframework.stereotype.Component;

/**
 * Holds what each type and look asks of a picture, as it comes with the application.
 */
@Component
class PictureStandards {

	private static final String FILE = "/check/standards.yaml";

	private static final String ANY = "any";

	private final Map<String, PictureQuestion> questions;

	private final Map<String, PictureStandard> standards;

	PictureStandards() {
		StandardsFile file = read();
		this.questions = file.questions();
		this.standards = file.standards();
	}

	/**
	 * Returns the standard of a type or look: its own, else that of its type, else what
	 * any headshot is asked.
	 */
	PictureStandard of(@Nullable CheckedType type) {
		PictureStandard own = (type != null) ? this.standards.get(type.key()) : null;
		if (own == null && type != null && type.parent() != null) {
			own = this.standards.get(type.parent().key());
		}
		return (own != null) ? own : this.standards.get(ANY);
	}

	/** Returns the questions of a standard, in order. */
	List<PictureQuestion> questions(PictureStandard standard) {
		return standard.questions().stream().map(this.questions::get).toList();
	}

	private static StandardsFile read() {
		try (InputStream file = PictureStandards.class.getResourceAsStream(FILE)) {
			return new YAMLMapper().readValue(file, StandardsFile.class);
		}
		catch (IOException ex) {
			throw new IllegalStateException("The standards of pictures cannot be read", ex);
		}
	}

	/**
	 * The file's content.
	 *
	 * @param questions the questions by their codes
	 * @param standards the standards by the keys of types and looks
	 */
	record StandardsFile(Map<String, PictureQuestion> questions, Map<String, PictureStandard> standards) {
	}

}
