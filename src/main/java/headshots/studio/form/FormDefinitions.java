package headshots.studio.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

/**
 * The editors of all kinds of content, in the order in which the studio lists them.
 */
@Component
public class FormDefinitions {

	private final List<FormDefinition> all = Stream
		.of(MatrixEditors.all(), PreparationEditors.all(), AnswerEditors.all(), ReferenceEditors.all(),
				PhotographEditors.all())
		.flatMap(List::stream)
		.toList();

	public List<FormDefinition> all() {
		return this.all;
	}

	/**
	 * The editor of a kind.
	 * @param kind a name, perhaps one out of an address
	 * @return empty if the kind is unknown
	 */
	public Optional<FormDefinition> find(String kind) {
		return this.all.stream().filter((editor) -> editor.kind().equals(kind)).findFirst();
	}

}
