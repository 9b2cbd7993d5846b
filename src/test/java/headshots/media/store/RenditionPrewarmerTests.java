package headshots.media.store;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

import headshots.media.Photographs;
import headshots.media.Pictures;
import headshots.media.image.Rendition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;

class RenditionPrewarmerTests {

	private final Photographs photographs = mock(Photographs.class);

	private final Pictures pictures = mock(Pictures.class);

	private final Deque<Runnable> waiting = new ArrayDeque<>();

	private final RenditionPrewarmer prewarmer = new RenditionPrewarmer(this.photographs, this.pictures,
			this.waiting::add);

	@BeforeEach
	void begin() {
		given(this.photographs.renditions()).willReturn(Stream.empty());
		this.prewarmer.makeSoon();
	}

	@Test
	void manyChangesWaitForOneLook() {
		this.prewarmer.makeSoon();
		this.prewarmer.makeSoon();
		assertThat(this.waiting).hasSize(1);
		this.waiting.remove().run();
		then(this.photographs).should().renditions();
	}

	@Test
	void aChangeDuringALookIsLookedAtAfterIt() {
		given(this.photographs.renditions()).will((call) -> {
			this.prewarmer.makeSoon();
			return Stream.empty();
		});
		this.waiting.remove().run();
		assertThat(this.waiting).hasSize(1);
		this.waiting.remove().run();
		then(this.photographs).should(times(2)).renditions();
	}

	@Test
	void aStopWaitsForOnePhotographAtTheMost() {
		List<Rendition> sizes = List.of(Rendition.of("ab".repeat(32) + "-320-50-50.jpg").orElseThrow());
		given(this.photographs.renditions()).willReturn(Stream.of(sizes, sizes, sizes));
		willAnswer((call) -> {
			this.prewarmer.stop();
			return null;
		}).given(this.pictures).make(sizes);
		this.waiting.remove().run();
		then(this.pictures).should().make(sizes);
	}

}
