package headshots.media.decode;

import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Random;

import com.sun.management.ThreadMXBean;
import headshots.SampleFiles;
import headshots.SamplePictures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ExifTests {

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void readsTheOrientationInBothByteOrdersAndLengths(int orientation) {
		for (ByteOrder order : new ByteOrder[] { ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN }) {
			for (int format : new int[] { SampleFiles.SHORT, SampleFiles.LONG }) {
				assertThat(Exif.of(SampleFiles.orientation(order, format, orientation)))
					.isEqualTo(new Exif(orientation, false));
			}
		}
	}

	@Test
	void readsAdobeRgb() {
		for (ByteOrder order : new ByteOrder[] { ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN }) {
			assertThat(Exif.of(SampleFiles.adobeRgb(order, 6))).isEqualTo(new Exif(6, true));
			assertThat(Exif.of(SampleFiles.adobeRgb(order, 1, 2, "R98\0"))).isEqualTo(new Exif(1, true));
			assertThat(Exif.of(SampleFiles.adobeRgb(order, 1, 0xffff, "R98\0"))).isEqualTo(Exif.NONE);
			assertThat(Exif.of(SampleFiles.adobeRgb(order, 1, 1, "R03\0"))).isEqualTo(Exif.NONE);
		}
	}

	@Test
	void takesNonsenseForUpright() {
		for (int orientation : new int[] { 0, 9, 65_535 }) {
			assertThat(Exif.of(SampleFiles.orientation(ByteOrder.BIG_ENDIAN, SampleFiles.SHORT, orientation)))
				.isEqualTo(Exif.NONE);
		}
		assertThat(Exif.of(new byte[0])).isEqualTo(Exif.NONE);
		assertThat(Exif.of("II*\0".getBytes())).isEqualTo(Exif.NONE);
		assertThat(Exif.of(new byte[100])).isEqualTo(Exif.NONE);
	}

	@Test
	void survivesDamageAndEndlessCircles() {
		byte[] whole = SampleFiles.adobeRgb(ByteOrder.LITTLE_ENDIAN, 6);
		for (int length = 0; length < whole.length; length++) {
			assertThat(Exif.of(Arrays.copyOf(whole, length)).orientation()).isIn(1, 6);
		}
		Random random = new Random(1);
		for (int i = 0; i < 20_000; i++) {
			byte[] changed = whole.clone();
			for (int change = 0; change < 4; change++) {
				changed[random.nextInt(changed.length)] = (byte) random.nextInt();
			}
			assertThat(Exif.of(changed).orientation()).isBetween(1, 8);
		}
		ByteBuffer circle = ByteBuffer.wrap(whole.clone()).order(ByteOrder.LITTLE_ENDIAN);
		circle.putInt(8 + 2 + 12 + 8, 8);
		assertThat(Exif.of(circle.array()).orientation()).isEqualTo(6);
	}

	/**
	 * The more tags are offered, and the longer they claim to be, the more work there is.
	 */
	@Test
	void looksAtNoMoreThanAJpegCanHold() {
		ByteBuffer block = ByteBuffer.allocate(1 << 20);
		block.put("MM\0*".getBytes()).putInt(8).putShort((short) 65_535);
		for (int i = 0; i < 65_535; i++) {
			block.putShort((short) 0x8769).putShort((short) 4).putInt(200_000).putInt(100);
		}
		ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
		long before = threads.getCurrentThreadAllocatedBytes();
		assertThat(Exif.of(block.array())).isEqualTo(Exif.NONE);
		assertThat(Exif.of(nested())).isEqualTo(Exif.NONE);
		assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(4_000_000);
	}

	@Test
	void findsThePictureTurnedThatASampleCameraWrote() {
		byte[] segment = SamplePictures.exif(5);
		assertThat(Exif.of(Arrays.copyOfRange(segment, 6, segment.length)).orientation()).isEqualTo(5);
	}

	/** Directories that each lead to the next one. */
	private static byte[] nested() {
		ByteBuffer block = ByteBuffer.allocate(65_536);
		block.put("MM\0*".getBytes()).putInt(8);
		while (block.remaining() > 36) {
			block.putShort((short) 1).putShort((short) 0x8769).putShort((short) 4).putInt(1);
			block.putInt(block.position() + 8).putInt(0);
		}
		return block.array();
	}

}
