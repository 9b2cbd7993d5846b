package headshots.media.decode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import headshots.media.PictureRejectedException;
import headshots.media.color.SourceColors;
import headshots.media.decode.JpegScan.Bands;
import org.jspecify.annotations.Nullable;

/**
 * Reads the segments of a JPEG file, marker by marker (ITU-T T.81, annex B), up to the
 * end of the picture. What follows it, a preview or a film, is left alone. Bytes that
 * belong to no segment are skipped, as all decoders do, and so is a missing end.
 */
final class JpegMarkers {

	private static final int MARKER = 0xff;

	private static final int START_OF_IMAGE = 0xd8;

	private static final int END_OF_IMAGE = 0xd9;

	private static final int START_OF_SCAN = 0xda;

	/** Programs write up to a dozen; each has a buffer of its own. */
	private static final int MOST_SCANS = 64;

	private static final int TABLES = 4;

	private final ByteWindow bytes;

	private final JpegTables tables = new JpegTables();

	private final JpegNotes notes = new JpegNotes();

	private final List<ScanHeader> scans = new ArrayList<>();

	private List<JpegComponent> components = List.of();

	private boolean progressive;

	private int width;

	private int height;

	private int position = 2;

	/** Whether bytes were skipped that belong to no segment. */
	private boolean stray;

	JpegMarkers(PictureBytes file) {
		this.bytes = new ByteWindow(file);
	}

	/**
	 * Reads the file.
	 * @throws PictureRejectedException if it has no picture that can be decoded
	 */
	void read() throws IOException {
		int marker = next(false);
		while (marker >= 0 && marker != END_OF_IMAGE) {
			boolean alone = marker == 0x01 || (marker >= 0xd0 && marker <= START_OF_IMAGE);
			if (!alone && !readSegment(marker)) {
				marker = -1;
				break;
			}
			marker = next(alone || marker == START_OF_SCAN);
		}
		if (this.scans.isEmpty() || this.components.stream().anyMatch((plane) -> plane.steps.length == 0)
				|| (marker < 0 && !isComplete())) {
			throw PictureRejectedException.damaged();
		}
	}

	int width() {
		return this.width;
	}

	int height() {
		return this.height;
	}

	int orientation() {
		return this.notes.orientation();
	}

	SourceColors colors() {
		return this.notes.colors(this.components.stream().map((plane) -> plane.id).toList());
	}

	List<JpegComponent> components() {
		return this.components;
	}

	/** Whether the file has nothing but what a decoder needs, as the guide's own have. */
	boolean isBare() {
		return this.notes.isBare() && !this.stray && this.position == this.bytes.size();
	}

	/** Readers for all scans, each at its beginning. */
	List<JpegScan> scans(PictureBytes file) {
		return this.scans.stream()
			.map((scan) -> new JpegScan(new EntropyReader(file, scan.data()), scan.components(), scan.dc(), scan.ac(),
					scan.bands(), scan.restartInterval()))
			.toList();
	}

	/** How many samples of the finest plane one sample of the coarsest is wide. */
	int mostAcross() {
		return this.components.stream().mapToInt((plane) -> plane.across).max().orElseThrow();
	}

	int mostDown() {
		return this.components.stream().mapToInt((plane) -> plane.down).max().orElseThrow();
	}

	int unitsAcross() {
		return divided(this.width, JpegComponent.SIDE * mostAcross());
	}

	int unitsDown() {
		return divided(this.height, JpegComponent.SIDE * mostDown());
	}

	/**
	 * The marker that comes next; negative at the end of the file.
	 * @param data whether the data of a scan comes before it
	 */
	private int next(boolean data) throws IOException {
		int marker = 0;
		while (marker == 0 || marker == MARKER) {
			while (this.bytes.at(this.position) != MARKER) {
				if (this.position >= this.bytes.size()) {
					return -1;
				}
				this.position++;
				this.stray |= !data;
			}
			marker = this.bytes.at(this.position + 1);
			this.position += (marker == MARKER) ? 1 : 2;
		}
		return marker;
	}

	/**
	 * Reads a segment and goes behind it.
	 * @return false if it does not end within the file and the picture was there before
	 */
	private boolean readSegment(int marker) throws IOException {
		int length = this.bytes.twoBytes(this.position);
		int end = this.position + length;
		if (length < 2 || end > this.bytes.size()) {
			if (this.scans.isEmpty()) {
				throw PictureRejectedException.damaged();
			}
			return false;
		}
		int start = this.position + 2;
		this.position = end;
		switch (marker) {
			case 0xc0, 0xc1, 0xc2 -> readFrame(start, end, marker == 0xc2);
			case 0xc4 -> this.tables.readHuffman(this.bytes, start, end);
			case 0xdb -> this.tables.readQuantization(this.bytes, start, end);
			case 0xdd -> this.tables.readRestartInterval(this.bytes, start, end);
			case START_OF_SCAN -> readScan(start, end);
			case 0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf -> throw unusual();
			default -> this.notes.read(this.bytes, marker, start, end);
		}
		return true;
	}

	private void readFrame(int start, int end, boolean progressive) throws IOException {
		int count = this.bytes.at(start + 5);
		require(this.components.isEmpty() && end - start >= 6 + 3 * count);
		if (this.bytes.at(start) != Byte.SIZE || (count != 1 && count != 3 && count != TABLES)) {
			throw unusual();
		}
		this.progressive = progressive;
		this.height = this.bytes.twoBytes(start + 1);
		this.width = this.bytes.twoBytes(start + 3);
		require(this.width > 0 && this.height > 0);
		List<JpegComponent> planes = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			int at = start + 6 + 3 * i;
			int sampling = this.bytes.at(at + 1);
			JpegComponent plane = new JpegComponent(this.bytes.at(at), sampling >> 4, sampling & 0xf,
					this.bytes.at(at + 2));
			require(plane.across >= 1 && plane.across <= TABLES && plane.down >= 1 && plane.down <= TABLES
					&& plane.quantization < TABLES);
			planes.add(plane);
		}
		this.components = List.copyOf(planes);
		for (JpegComponent plane : planes) {
			plane.width = divided(this.width * plane.across, mostAcross());
			plane.height = divided(this.height * plane.down, mostDown());
			plane.blocks = unitsAcross() * plane.across;
		}
	}

	private void readScan(int start, int end) throws IOException {
		int count = this.bytes.at(start);
		require(!this.components.isEmpty() && count >= 1 && count <= TABLES && end - start >= 4 + 2 * count
				&& this.scans.size() < MOST_SCANS);
		int at = start + 1 + 2 * count;
		int bits = this.bytes.at(at + 2);
		Bands bands = this.progressive
				? new Bands(true, this.bytes.at(at), this.bytes.at(at + 1), bits >> 4, bits & 0xf)
				: new Bands(false, 0, JpegComponent.BLOCK - 1, 0, 0);
		boolean onlyDc = bands.from() == 0 && bands.to() == 0;
		require(bands.to() < JpegComponent.BLOCK && bands.from() <= bands.to() && bands.shift() < 14
				&& (!this.progressive || onlyDc || (bands.from() > 0 && count == 1)));
		List<JpegComponent> planes = new ArrayList<>();
		@Nullable HuffmanTable[] dc = new HuffmanTable[count];
		@Nullable HuffmanTable[] ac = new HuffmanTable[count];
		for (int i = 0; i < count; i++) {
			int id = this.bytes.at(start + 1 + 2 * i);
			int chosen = this.bytes.at(start + 2 + 2 * i);
			JpegComponent plane = this.components.stream()
				.filter((known) -> known.id == id && !planes.contains(known))
				.findFirst()
				.orElseThrow(PictureRejectedException::damaged);
			require(this.progressive || plane.steps.length == 0);
			this.tables.quantize(plane);
			dc[i] = this.tables.dc(chosen >> 4, bands.from() == 0 && bands.refined() == 0);
			ac[i] = this.tables.ac(chosen & 0xf, bands.to() > 0);
			planes.add(plane);
		}
		this.scans.add(new ScanHeader(end, List.copyOf(planes), dc, ac, bands, this.tables.restartInterval()));
	}

	/** Whether the scans have all bits of all coefficients. */
	private boolean isComplete() {
		return !this.progressive || this.components.stream().allMatch((plane) -> {
			long done = 0;
			for (ScanHeader scan : this.scans) {
				if (scan.bands().shift() == 0 && scan.components().contains(plane)) {
					for (int k = scan.bands().from(); k <= scan.bands().to(); k++) {
						done |= 1L << k;
					}
				}
			}
			return done == -1L;
		});
	}

	private static int divided(int whole, int part) {
		return (whole + part - 1) / part;
	}

	private static void require(boolean holds) {
		if (!holds) {
			throw PictureRejectedException.damaged();
		}
	}

	private static PictureRejectedException unusual() {
		return new PictureRejectedException(
				"This is an unusual kind of JPEG that the guide can’t read. Open it in a photo editor, "
						+ "save it again as a standard JPEG and upload that.");
	}

	/** The beginning of a scan, with the tables of that moment: later ones may differ. */
	private record ScanHeader(int data, List<JpegComponent> components, @Nullable HuffmanTable[] dc,
			@Nullable HuffmanTable[] ac, Bands bands, int restartInterval) {
	}

}
