package headshots.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Fills an empty guide with the content that comes with the application, before the first
 * request is taken. A guide that ever had content is left alone.
 */
@Component
class StarterContent implements SmartInitializingSingleton {

	private static final Logger log = LoggerFactory.getLogger(StarterContent.class);

	private final List<ContentKind<?>> kinds;

	private final ContentImport contentImport;

	private final ContentVersion version;

	private final PublishLock lock;

	private final PublishedContentCache published;

	private final StartupLock node;

	private final ContentProperties properties;

	StarterContent(List<ContentKind<?>> kinds, ContentImport contentImport, ContentVersion version, PublishLock lock,
			PublishedContentCache published, StartupLock node, ContentProperties properties) {
		this.properties = properties;
		this.kinds = kinds;
		this.contentImport = contentImport;
		this.version = version;
		this.lock = lock;
		this.published = published;
		this.node = node;
	}

	@Override
	public void afterSingletonsInstantiated() {
		if (this.properties.starterContent() && this.version.stored().number() == 0) {
			this.node.alone(this::fill);
			this.published.refresh();
		}
	}

	/** Another node may be starting at the same moment, and fill it first. */
	private void fill() {
		if (this.lock.lock() == 0) {
			this.contentImport.take(texts());
			log.info("The database was empty; imported the starter content");
		}
	}

	private Map<String, String> texts() {
		Map<String, String> texts = new HashMap<>();
		for (ContentKind<?> kind : this.kinds) {
			String name = ContentFiles.fileName(kind.name());
			try {
				texts.put(name, new ClassPathResource("content/" + name).getContentAsString(StandardCharsets.UTF_8));
			}
			catch (IOException ex) {
				throw new UncheckedIOException("The starter content is incomplete: missing " + name, ex);
			}
		}
		return texts;
	}

}
