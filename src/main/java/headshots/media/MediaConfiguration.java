package headshots.media;

import java.time.Clock;

import headshots.media.store.PictureFiles;
import headshots.media.store.PictureStore;
import headshots.media.store.PictureTable;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class MediaConfiguration {

	@Bean
	PictureStore pictureStore(MediaProperties properties, JdbcClient jdbc, Clock clock) {
		return (properties.store() == MediaProperties.Store.FILES) ? new PictureFiles(properties.folder(), clock)
				: new PictureTable(jdbc, clock);
	}

}
