package headshots.studio.transfer;

import headshots.studio.StudioUrls;
import headshots.web.StreamedDownloads;

import org.springframework.stereotype.Component;

/**
 * Has the archive of all content streamed: with many pictures it is larger than what may
 * be held in memory.
 */
@Component
class ArchiveDownload implements StreamedDownloads {

	static final String PATH = StudioUrls.STUDIO + "/export";

	@Override
	public boolean stream(String path) {
		return path.equals(PATH);
	}

}
