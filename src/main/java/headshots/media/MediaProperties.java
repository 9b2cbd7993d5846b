package headshots.media;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the store for photographs.
 *
 * @param store where photographs are stored: in files, or in the database
 * @param folder folder of the files
 */
@ConfigurationProperties(MediaProperties.PREFIX)
record MediaProperties(@DefaultValue("files") Store store, @DefaultValue("./data/media") Path folder) {

	static final String PREFIX = "guide.media";

	MediaProperties {
		folder = folder.toAbsolutePath().normalize();
	}

	/** Where bytes are kept. */
	enum Store {

		/** In the data folder. */
		FILES,

		/** In the database, for nodes that share no folder. */
		DATABASE

	}

}
