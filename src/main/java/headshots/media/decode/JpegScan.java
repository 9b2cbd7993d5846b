package headshots.media.decode;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import headshots.media.PictureRejectedException;

/**
 * Reads one scan of a JPEG file, a row of MCUs at a time, and keeps its place between
 * them (ITU-T T.81, annexes F and G). A scan of a progressive file adds bits to
 * coefficients which other scans have begun.
 */
final class JpegScan {

	/** The places of coefficients in a block, row by row, in the order of the file. */
	static final int[] ZIGZAG = zigzag();

	private static final int SHIFT = 3;

	private static final int MOST = 15;

	private final EntropyReader reader;

	private final List<JpegComponent> components;

	private final HuffmanTable[] dc;

	private final HuffmanTable[] ac;

	private final Bands bands;

	private final int restartInterval;

	/** The last DC coefficient of each component. */
	private final int[] predictions;

	/** How many blocks in a row have no more coefficients to come. */
	private int endOfBand;

	private int untilRestart;

	private int restarts;

	/** The block that is being read: the rows of its plane, and where it begins. */
	private float[][] rows = {};

	private int top;

	private int left;

	JpegScan(EntropyReader reader, List<JpegComponent> components, HuffmanTable[] dc, HuffmanTable[] ac, Bands bands,
			int restartInterval) {
		this.reader = reader;
		this.components = components;
		this.dc = dc;
		this.ac = ac;
		this.bands = bands;
		this.restartInterval = restartInterval;
		this.untilRestart = restartInterval;
		this.predictions = new int[components.size()];
	}

	/**
	 * Reads what the scan has for a row of MCUs.
	 * @param row the row's number
	 * @param across how many MCUs a row has
	 */
	void read(int row, int across) throws IOException {
		if (this.components.size() == 1) {
			readPlane(row);
		}
		else {
			for (int i = 0; i < across; i++) {
				restartIfDue();
				readUnit(i);
			}
		}
	}

	/** Every block of a plane for itself; those that fill up MCUs are not there. */
	private void readPlane(int row) throws IOException {
		JpegComponent plane = this.components.get(0);
		int rows = Math.min(plane.down, plane.ownRows() - row * plane.down);
		int blocks = plane.ownBlocks();
		for (int y = 0; y < rows; y++) {
			for (int x = 0; x < blocks; x++) {
				restartIfDue();
				readBlock(0, plane, y * JpegComponent.SIDE, x * JpegComponent.SIDE);
			}
		}
	}

	private void readUnit(int unit) throws IOException {
		for (int i = 0; i < this.predictions.length; i++) {
			JpegComponent plane = this.components.get(i);
			for (int y = 0; y < plane.down; y++) {
				for (int x = 0; x < plane.across; x++) {
					readBlock(i, plane, y * JpegComponent.SIDE, (unit * plane.across + x) * JpegComponent.SIDE);
				}
			}
		}
	}

	private void restartIfDue() throws IOException {
		if (this.restartInterval == 0) {
			return;
		}
		if (this.untilRestart == 0) {
			this.reader.restart(this.restarts++);
			this.untilRestart = this.restartInterval;
			this.endOfBand = 0;
			Arrays.fill(this.predictions, 0);
		}
		this.untilRestart--;
	}

	private void readBlock(int number, JpegComponent plane, int top, int left) throws IOException {
		this.rows = plane.coefficients;
		this.top = top;
		this.left = left;
		if (!this.bands.progressive()) {
			readDc(number);
			readAc(this.ac[number]);
		}
		else if (this.bands.from() == 0) {
			if (this.bands.refined() == 0) {
				readDc(number);
			}
			else if (this.reader.number(1) == 1) {
				add(0, 1 << this.bands.shift());
			}
		}
		else if (this.bands.refined() == 0) {
			beginBand(this.ac[number]);
		}
		else {
			refineBand(this.ac[number]);
		}
	}

	private void readDc(int number) throws IOException {
		int length = this.reader.symbol(this.dc[number]);
		if (length > MOST) {
			throw PictureRejectedException.damaged();
		}
		this.predictions[number] += this.reader.signed(length);
		put(0, this.predictions[number] << this.bands.shift());
	}

	private void readAc(HuffmanTable table) throws IOException {
		int k = 1;
		while (k < JpegComponent.BLOCK) {
			int symbol = this.reader.symbol(table);
			int length = symbol & MOST;
			k += symbol >> 4;
			if (length != 0) {
				put(k, this.reader.signed(length));
			}
			else if (symbol != MOST << 4) {
				return;
			}
			k++;
		}
	}

	private void beginBand(HuffmanTable table) throws IOException {
		if (this.endOfBand > 0) {
			this.endOfBand--;
			return;
		}
		int k = this.bands.from();
		while (k <= this.bands.to()) {
			int symbol = this.reader.symbol(table);
			int run = symbol >> 4;
			int length = symbol & MOST;
			if (length == 0 && run < MOST) {
				this.endOfBand = (1 << run) - 1 + this.reader.number(run);
				return;
			}
			k += run;
			if (length != 0) {
				put(k, this.reader.signed(length) << this.bands.shift());
			}
			k++;
		}
	}

	private void refineBand(HuffmanTable table) throws IOException {
		int k = this.bands.from();
		int bit = 1 << this.bands.shift();
		while (this.endOfBand == 0 && k <= this.bands.to()) {
			int symbol = this.reader.symbol(table);
			int run = symbol >> 4;
			int length = symbol & MOST;
			if (length == 0 && run < MOST) {
				this.endOfBand = (1 << run) + this.reader.number(run);
				break;
			}
			int added = (length == 0) ? 0 : (this.reader.number(1) == 1) ? bit : -bit;
			k = refine(k, run);
			if (added != 0) {
				put(k, added);
			}
			k++;
		}
		if (this.endOfBand > 0) {
			refine(k, JpegComponent.BLOCK);
			this.endOfBand--;
		}
	}

	/**
	 * Refines the coefficients that are there, up to one that is not and that so many
	 * others which are not go before.
	 * @return where that one is; behind the band if there is none
	 */
	private int refine(int from, int run) throws IOException {
		int left = run;
		int bit = 1 << this.bands.shift();
		int k = from;
		for (; k <= this.bands.to(); k++) {
			int value = (int) this.rows[this.top + (ZIGZAG[k] >> SHIFT)][this.left + ZIGZAG[k] % JpegComponent.SIDE];
			if (value == 0) {
				if (left-- == 0) {
					break;
				}
			}
			else if (this.reader.number(1) == 1 && (Math.abs(value) & bit) == 0) {
				add(k, (value > 0) ? bit : -bit);
			}
		}
		return k;
	}

	private void put(int k, int value) {
		if (k >= JpegComponent.BLOCK) {
			throw PictureRejectedException.damaged();
		}
		int place = ZIGZAG[k];
		this.rows[this.top + (place >> SHIFT)][this.left + place % JpegComponent.SIDE] = value;
	}

	private void add(int k, int value) {
		int place = ZIGZAG[k];
		this.rows[this.top + (place >> SHIFT)][this.left + place % JpegComponent.SIDE] += value;
	}

	private static int[] zigzag() {
		int[] places = new int[JpegComponent.BLOCK];
		int x = 0;
		int y = 0;
		for (int i = 0; i < places.length; i++) {
			places[i] = y * JpegComponent.SIDE + x;
			boolean up = (x + y) % 2 == 0;
			if (up && x < JpegComponent.SIDE - 1) {
				x++;
				y -= (y > 0) ? 1 : 0;
			}
			else if (up) {
				y++;
			}
			else if (y < JpegComponent.SIDE - 1) {
				y++;
				x -= (x > 0) ? 1 : 0;
			}
			else {
				x++;
			}
		}
		return places;
	}

	/**
	 * Which coefficients and which of their bits a scan has.
	 *
	 * @param progressive whether the file is; else a scan has all of them
	 * @param from the first coefficient
	 * @param to the last coefficient
	 * @param refined how many bits other scans left out before; 0 for a scan that begins
	 * @param shift how many bits it leaves out
	 */
	record Bands(boolean progressive, int from, int to, int refined, int shift) {
	}

}
