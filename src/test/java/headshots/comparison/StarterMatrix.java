package headshots.comparison;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import headshots.content.Content;
import headshots.content.ContentItem;
import headshots.drawing.Drawings;
import headshots.reference.Citations;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

import org.springframework.core.io.ClassPathResource;

/**
 * The matrix of the starter content, read from its files without an application.
 */
final class StarterMatrix {

	private static final YAMLMapper YAML = YAMLMapper.builder()
		.disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
		.build();

	private StarterMatrix() {
	}

	static Matrix read() {
		return new Matrix(items("types", HeadshotTypeContent.class), items("aspects", AspectContent.class),
				items("guidance", GuidanceContent.class), verdicts(), advice(), (keys) -> Citations.NONE,
				new Drawings()::show);
	}

	static List<ContentItem<PairVerdictContent>> verdicts() {
		return items("verdicts", PairVerdictContent.class);
	}

	static List<ContentItem<ConditionalAdviceContent>> advice() {
		return items("advice", ConditionalAdviceContent.class);
	}

	private static <C extends Content> List<ContentItem<C>> items(String kind, Class<C> type) {
		List<ContentItem<C>> items = new ArrayList<>();
		try (InputStream file = new ClassPathResource("content/" + kind + ".yaml").getInputStream()) {
			for (JsonNode entry : YAML.readTree(file)) {
				ObjectNode fields = (ObjectNode) entry;
				String key = fields.remove("key").asString();
				LocalDate changed = LocalDate.parse(fields.remove("changed").asString());
				items.add(new ContentItem<>(key, changed, YAML.treeToValue(fields, type)));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		items.sort(Comparator.comparing(ContentItem::content, Content.IN_ORDER));
		return items;
	}

}
