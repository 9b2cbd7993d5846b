package headshots.media.store;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.stream.Stream;

import headshots.content.ContentVersion;
import headshots.media.Photographs;
import headshots.media.Pictures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;

class RenditionPrewarmerTests {

	private final Photographs photographs = mock(Photographs.class);

	private final ContentVersion version = mock(ContentVersion.class);

	private final Deque<Runnable> waiting = new ArrayDeque<>();

	private Runnable change;

	@BeforeEach
	void begin() {
		given(this.photographs.renditions()).willReturn(Stream.empty());
		new RenditionPrewarmer(this.photographs, mock(Pictures.class), this.version, this.waiting::add).begin();
		ArgumentCaptor<Runnable> follower = ArgumentCaptor.forClass(Runnable.class);
		then(this.version).should().follow(follower.capture());
		this.change = follower.getValue();
	}

	@Test
	void manyChangesWaitForOneLook() {
		this.change.run();
		this.change.run();
		assertThat(this.waiting).hasSize(1);
		this.waiting.remove().run();
		then(this.photographs).should().renditions();
	}

	@Test
	void aChangeDuringALookIsLookedAtAfterIt() {
		given(this.photographs.renditions()).will((call) -> {
			this.change.run();
			return Stream.empty();
		});
		this.waiting.remove().run();
		assertThat(this.waiting).hasSize(1);
		this.waiting.remove().run();
		then(this.photographs).should(times(2)).renditions();
	}

}
