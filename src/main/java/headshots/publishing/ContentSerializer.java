package headshots.publishing;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;
import headshots.content.Content;
import headshots.content.ContentKind;
import headshots.content.Violation;
import headshots.support.Sha256;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.stereotype.Component;

/**
 * Contents as revisions keep them: JSON, with the version of the record that wrote it. A
 * record of an older version is upgraded when it is read.
 */
@Component
public class ContentSerializer {

	private static final int LONGEST = 200_000;

	private final JsonMapper json = JsonMapper.builder()
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
		.disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
		.changeDefaultPropertyInclusion((inclusion) -> inclusion.withValueInclusion(JsonInclude.Include.NON_EMPTY))
		.build();

	private final ContentKindRegistry contentKindRegistry;

	ContentSerializer(ContentKindRegistry contentKindRegistry) {
		this.contentKindRegistry = contentKindRegistry;
	}

	String write(Content content) {
		return this.json.writeValueAsString(content);
	}

	/** Why a content cannot be kept, however unfinished it may be. */
	Optional<Violation> excess(Content content) {
		int length = write(content).length();
		return (length > LONGEST)
				? Optional
					.of(new Violation("", "is too long: " + length + " characters in all, and the limit is " + LONGEST))
				: Optional.empty();
	}

	/** The version of the record that contents of a kind are written from today. */
	int version(String kind) {
		return this.contentKindRegistry.get(kind).contentVersion();
	}

	Content read(String kind, String text, int version) {
		ContentKind<?> known = this.contentKindRegistry.get(kind);
		ObjectNode tree = (ObjectNode) this.json.readTree(text);
		for (int from = version; from < known.contentVersion(); from++) {
			tree = known.upgrade(tree, from);
		}
		return this.json.treeToValue(tree, known.contentType());
	}

	/** Equal contents of one version have equal digests. */
	static String digest(String text) {
		return Sha256.hex(text);
	}

	/**
	 * A content with some fields changed.
	 * @param content the content to begin from
	 * @param fields the new values by the record's field names
	 * @return a record of the same type
	 */
	public Content with(Content content, Map<String, ?> fields) {
		ObjectNode tree = this.json.valueToTree(content);
		fields.forEach((name, value) -> tree.set(name, this.json.valueToTree(value)));
		return this.json.treeToValue(tree, content.getClass());
	}

	/** Whether two contents of a kind say the same to readers. */
	boolean saySame(Content one, Content other) {
		return forReaders(one).equals(forReaders(other));
	}

	private ObjectNode forReaders(Content content) {
		ObjectNode tree = this.json.valueToTree(content);
		return tree.without(content.bookkeeping());
	}

}
