package headshots.studio.form;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import headshots.comparison.GuidanceContent;
import headshots.comparison.GuidanceService;
import headshots.comparison.HeadshotTypeContent;
import headshots.comparison.HeadshotTypes;
import headshots.drawing.DrawingParameter;
import headshots.reference.SourceContent;
import headshots.reference.Sources;
import headshots.text.NameOrder;
import org.jspecify.annotations.Nullable;

import org.springframework.util.StringUtils;

/**
 * Where a field's options come from.
 *
 * @param find lists the options
 * @param order how a page shows them, null for the order in which they are found
 * @param many whether there are so many that the page folds away what is not chosen
 */
record Choices(Function<ContentLookup, List<Option>> find, @Nullable Comparator<Option> order, boolean many) {

	static final Choices NONE = fixed();

	/** The same options at all times. */
	static Choices fixed(Option... options) {
		return new Choices((contentLookup) -> List.of(options), null, false);
	}

	/** The entries of a kind. */
	static Choices of(String kind) {
		return new Choices((contentLookup) -> contentLookup.items(kind)
			.stream()
			.map((item) -> option(item, item.content().title(), ""))
			.toList(), null, false);
	}

	/** Returns the options of a drawing's parameter. */
	static Choices of(DrawingParameter parameter) {
		return fixed(parameter.options()
			.stream()
			.map((option) -> Option.of(option.code(), option.label()))
			.toArray(Option[]::new));
	}

	/** The headshot types, each followed by its looks. */
	static Choices types() {
		return new Choices((contentLookup) -> {
			List<ContentLookup.Item> all = contentLookup.items(HeadshotTypes.KIND);
			return tops(all)
				.flatMap((top) -> Stream.concat(Stream.of(top), looks(all, top)).map((item) -> type(item, top)))
				.toList();
		}, null, false);
	}

	/** The pieces of guidance by their types. */
	static Choices guidance() {
		return new Choices((contentLookup) -> {
			ContentItemNames names = new ContentItemNames(contentLookup);
			return contentLookup.items(GuidanceService.KIND)
				.stream()
				.map((item) -> option(item, names.of(item.content()), names.type((GuidanceContent) item.content())))
				.toList();
		}, NameOrder.comparing(Option::group), true);
	}

	/** The headshot types that looks can belong to. */
	static Choices typesWithoutLooks() {
		return new Choices(
				(contentLookup) -> tops(contentLookup.items(HeadshotTypes.KIND)).filter(contentLookup::canBeParent)
					.map((top) -> option(top, ((HeadshotTypeContent) top.content()).name(), ""))
					.toList(),
				null, false);
	}

	/** The sources by publisher. */
	static Choices sources() {
		return new Choices(
				(contentLookup) -> contentLookup.items(Sources.KIND)
					.stream()
					.map((item) -> option(item, item.content().title(), ((SourceContent) item.content()).publisher()))
					.toList(),
				NameOrder.comparing(Option::group).thenComparing(NameOrder.comparing(Option::title)), true);
	}

	/**
	 * Returns the options.
	 * @param contentLookup the entries there are
	 * @param chosen the keys that are chosen now
	 * @return the options; chosen values are among them, even if they are unknown by now
	 */
	List<Option> options(ContentLookup contentLookup, List<String> chosen) {
		List<Option> known = ordered(this.find.apply(contentLookup));
		Map<String, Option> byKey = known.stream().collect(Collectors.toMap(Option::key, Function.identity()));
		Stream<Option> unknown = chosen.stream()
			.filter((key) -> !byKey.containsKey(key))
			.map((key) -> new Option(key, key, "", Option.NOT_PUBLISHED));
		return Stream.concat(known.stream(), unknown).toList();
	}

	/**
	 * Returns the titles of chosen keys, in their order; an unknown key is its own title.
	 * Sorts nothing: a search asks for the titles of every item.
	 * @param contentLookup the entries there are
	 * @param chosen the keys that are chosen now
	 */
	List<String> titles(ContentLookup contentLookup, List<String> chosen) {
		if (chosen.isEmpty()) {
			return List.of();
		}
		List<Option> known = this.find.apply(contentLookup);
		return chosen.stream()
			.map((key) -> known.stream()
				.filter((option) -> option.key().equals(key))
				.map(Option::title)
				.findFirst()
				.orElse(key))
			.toList();
	}

	private List<Option> ordered(List<Option> options) {
		return (this.order != null) ? options.stream().sorted(this.order).toList() : options;
	}

	private static Stream<ContentLookup.Item> tops(List<ContentLookup.Item> all) {
		return all.stream().filter((item) -> ((HeadshotTypeContent) item.content()).parent() == null);
	}

	private static Stream<ContentLookup.Item> looks(List<ContentLookup.Item> all, ContentLookup.Item top) {
		return all.stream().filter((item) -> top.key().equals(((HeadshotTypeContent) item.content()).parent()));
	}

	private static Option type(ContentLookup.Item item, ContentLookup.Item top) {
		HeadshotTypeContent type = (HeadshotTypeContent) top.content();
		String name = ((HeadshotTypeContent) item.content()).name();
		return option(item, (item == top) ? name : type.name() + ": " + StringUtils.uncapitalize(name), type.title());
	}

	private static Option option(ContentLookup.Item item, String title, String group) {
		return new Option(item.key(), title.isEmpty() ? item.key() : title, group,
				item.live() ? "" : Option.NOT_PUBLISHED);
	}

}
