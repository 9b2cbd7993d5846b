package headshots.studio.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import headshots.content.ContentKind;
import headshots.recovery.FormFields;
import headshots.studio.StudioUrls;
import headshots.web.Link;

import org.springframework.stereotype.Component;

/**
 * The editors of all kinds of content, in the order in which the studio lists them. Every
 * list of kinds in the studio comes from here: addresses, navigation, and the fields that
 * may hold several values.
 */
@Component(FormDefinitions.BEAN)
public class FormDefinitions implements FormFields {

	static final String BEAN = "formDefinitions";

	/**
	 * An expression for mappings, which Spring MVC evaluates once at startup: the names
	 * of all kinds as alternatives of a regular expression.
	 */
	public static final String KINDS = "#{@" + BEAN + ".pattern()}";

	private final Map<String, FormDefinition> all = new LinkedHashMap<>();

	private final List<Link> navigation;

	/**
	 * Joins each kind with its form.
	 * @throws IllegalStateException if a kind has no form or several, or a form no kind
	 */
	FormDefinitions(List<ContentForm> forms, List<ContentKind<?>> kinds) {
		List<Link> links = new ArrayList<>();
		Map<String, ContentKind<?>> known = kinds.stream().collect(Collectors.toMap(ContentKind::name, (kind) -> kind));
		for (ContentForm form : forms) {
			ContentKind<?> kind = known.remove(form.kind());
			if (kind == null) {
				throw new IllegalStateException(
						form.getClass().getName() + " is the form of no kind, or of one that has another form");
			}
			this.all.put(form.kind(), form.definition(kind.contentType()));
			String title = form.navigation();
			if (title != null) {
				links.add(new Link(title, StudioUrls.kind(form.kind())));
			}
		}
		this.navigation = List.copyOf(links);
		if (!known.isEmpty()) {
			throw new IllegalStateException("Kinds without a form: " + known.keySet());
		}
	}

	public List<FormDefinition> all() {
		return List.copyOf(this.all.values());
	}

	/**
	 * The editor of a kind.
	 * @param kind a name, perhaps one out of an address
	 * @return empty if the kind is unknown
	 */
	public Optional<FormDefinition> find(String kind) {
		return Optional.ofNullable(this.all.get(kind));
	}

	/** Returns the names of all kinds as alternatives of a regular expression. */
	public String pattern() {
		return String.join("|", this.all.keySet());
	}

	/** Returns the links to the lists of all kinds that have one. */
	public List<Link> links() {
		return this.navigation;
	}

	@Override
	public Set<String> hidden() {
		return Set.of(FaceHint.CONTROL);
	}

	@Override
	public Set<String> multiValued() {
		return all().stream()
			.flatMap((form) -> form.components().stream())
			.filter((field) -> field.shape() == FieldType.CHOICES)
			.map(Field::name)
			.collect(Collectors.toUnmodifiableSet());
	}

}
