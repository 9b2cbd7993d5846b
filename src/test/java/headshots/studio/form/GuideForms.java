package headshots.studio.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import headshots.content.Content;
import headshots.content.ContentItem;
import headshots.content.ContentKind;

import org.springframework.beans.BeanUtils;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.ResolvableType;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.annotation.AnnotationAwareOrderComparator;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;
import org.springframework.util.ReflectionUtils;

/**
 * The forms of all kinds as the guide has them, without starting it: they are found on
 * the class path as Spring finds them.
 */
public final class GuideForms {

	private static final FormDefinitions ALL = new FormDefinitions(forms(), kinds());

	private GuideForms() {
	}

	public static FormDefinitions definitions() {
		return ALL;
	}

	static List<ContentForm> forms() {
		List<ContentForm> forms = new ArrayList<>(
				found(ContentForm.class).map((type) -> (ContentForm) BeanUtils.instantiateClass(type)).toList());
		AnnotationAwareOrderComparator.sort(forms);
		return forms;
	}

	static List<ContentKind<?>> kinds() {
		// The tests have kinds of their own.
		return found(ContentKind.class).filter((type) -> AnnotatedElementUtils.hasAnnotation(type, Component.class))
			.<ContentKind<?>>map(KnownKind::of)
			.toList();
	}

	private static Stream<Class<?>> found(Class<?> type) {
		var scanner = new ClassPathScanningCandidateComponentProvider(false);
		scanner.addIncludeFilter(new AssignableTypeFilter(type));
		return scanner.findCandidateComponents("headshots")
			.stream()
			.map((bean) -> ClassUtils.resolveClassName(String.valueOf(bean.getBeanClassName()), null));
	}

	/**
	 * A kind as a form knows it.
	 */
	private record KnownKind<C extends Content>(String name, Class<C> contentType) implements ContentKind<C> {

		@SuppressWarnings("unchecked")
		static KnownKind<Content> of(Class<?> type) {
			var name = ReflectionUtils.getField(ReflectionUtils.findField(type, "KIND"), null);
			return new KnownKind<>(String.valueOf(name),
					(Class<Content>) ResolvableType.forClass(type).as(ContentKind.class).resolveGeneric());
		}

		@Override
		public List<ContentItem<C>> entries() {
			return List.of();
		}

		@Override
		public List<ContentItem<C>> stored() {
			return List.of();
		}

		@Override
		public void put(ContentItem<C> item) {
			throw new UnsupportedOperationException();
		}

		@Override
		public void remove(String key) {
			throw new UnsupportedOperationException();
		}

	}

}
