package headshots.media.decode;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import headshots.media.PictureRejectedException;
import headshots.media.color.SourceColors;

/**
 * A JPEG file. It is decoded here and not by the JDK or a library, because those hold all
 * coefficients of a progressive file at once, 300 MB for a camera of 100 megapixels, and
 * the guide has some 60 MB to spare: here, all scans are read side by side, a row of MCUs
 * at a time.
 */
final class JpegFile implements PictureFile {

	private final PictureBytes file;

	private final JpegMarkers markers;

	private JpegFile(PictureBytes file, JpegMarkers markers) {
		this.file = file;
		this.markers = markers;
	}

	/**
	 * Reads the structure of a file and decodes nothing.
	 * @throws PictureRejectedException if it is damaged, or of a kind that is not known
	 */
	static JpegFile open(PictureBytes file) throws IOException {
		JpegMarkers markers = new JpegMarkers(file);
		markers.read();
		return new JpegFile(file, markers);
	}

	@Override
	public int width() {
		return this.markers.width();
	}

	@Override
	public int height() {
		return this.markers.height();
	}

	@Override
	public int orientation() {
		return this.markers.orientation();
	}

	@Override
	public boolean isBare() {
		return this.markers.isBare();
	}

	@Override
	public SourceColors colors() {
		return this.markers.colors();
	}

	@Override
	public List<Plane> planes() {
		return this.markers.components()
			.stream()
			.map((plane) -> new Plane(plane.width, plane.height, this.markers.mostAcross() / (double) plane.across,
					this.markers.mostDown() / (double) plane.down))
			.toList();
	}

	@Override
	public void decode(PlaneReceiver receiver) throws IOException {
		List<JpegComponent> components = this.markers.components();
		List<JpegScan> scans = this.markers.scans(this.file);
		List<InverseDct> transforms = components.stream()
			.map((plane) -> new InverseDct(plane.steps, plane.blocks))
			.toList();
		for (JpegComponent plane : components) {
			plane.coefficients = new float[plane.down * JpegComponent.SIDE][plane.blocks * JpegComponent.SIDE];
		}
		for (int row = 0; row < this.markers.unitsDown(); row++) {
			for (JpegScan scan : scans) {
				scan.read(row, this.markers.unitsAcross());
			}
			for (int i = 0; i < transforms.size(); i++) {
				give(i, components.get(i), row, transforms.get(i), receiver);
			}
		}
	}

	/** Gives out the samples of a row of MCUs, and makes room for the next. */
	private static void give(int number, JpegComponent plane, int row, InverseDct transform, PlaneReceiver receiver) {
		float[][] rows = plane.coefficients;
		for (int y = 0; y < rows.length; y += JpegComponent.SIDE) {
			transform.transform(rows, y);
		}
		int first = row * rows.length;
		for (int y = 0; y < rows.length; y++) {
			if (first + y < plane.height) {
				receiver.row(number, first + y, rows[y]);
			}
			Arrays.fill(rows[y], 0);
		}
	}

}
