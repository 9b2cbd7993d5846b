package headshots.content;

import java.util.List;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/**
 * Reads all live content into memory before the guide says that it is ready, so that
 * whoever is sent to it from then on is answered even if the database goes away.
 */
@Component
@ConditionalOnWebApplication
class FirstReading implements ApplicationRunner {

	private final List<ContentKind<?>> kinds;

	FirstReading(List<ContentKind<?>> kinds) {
		this.kinds = List.copyOf(kinds);
	}

	@Override
	public void run(ApplicationArguments arguments) {
		this.kinds.forEach(ContentKind::entries);
	}

}
