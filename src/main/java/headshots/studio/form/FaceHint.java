package headshots.studio.form;

import java.util.Optional;

import headshots.media.FaceFinding;
import headshots.media.PictureCrops;
import headshots.media.PictureName;
import org.jspecify.annotations.Nullable;

/**
 * Tells staff about the faces that were found in a picture. A focal point that staff have
 * chosen is never changed: another one is offered beside it.
 *
 * @param text sentences for staff
 * @param label the label of the control that takes the offered point over; empty if none
 * is offered
 * @param offered the crops around the point that is offered; null if none is
 */
public record FaceHint(String text, String label, @Nullable PictureCrops offered) {

	/** The control that takes the offered point over, with its value as "48 31". */
	static final String CONTROL = "focal-point";

	/** A point that is closer than this to the proposed one is as good, in percent. */
	private static final int NEAR = 3;

	/**
	 * Compares a finding with the focal point in a form.
	 * @param finding the result of looking for faces when the picture was uploaded
	 * @param picture the picture's name
	 * @param across the text in the field for the distance from the left
	 * @param down the text in the field for the distance from the top
	 * @return empty if there is nothing to say
	 */
	public static Optional<FaceHint> of(FaceFinding finding, PictureName picture, String across, String down) {
		PictureCrops crops = PictureCrops.of(picture.toString(), across, down).orElseThrow();
		int distance = Math.max(Math.abs(crops.x() - finding.x()), Math.abs(crops.y() - finding.y()));
		boolean same = crops.chosen() && distance == 0;
		if (finding.count() == 0) {
			return Optional.of("We found no face in this picture: choose the focal point yourself.")
				.filter((text) -> same || !crops.chosen())
				.map((text) -> new FaceHint(text, "", null));
		}
		String found = (finding.count() == 1) ? "We found one face" : "We found " + finding.count() + " faces";
		String point = "between the eyes" + ((finding.count() == 1) ? "" : " of the largest");
		if (same) {
			return Optional.of(new FaceHint(
					found + " and put the focal point " + point + ". Check it, or choose another.", "", null));
		}
		if (crops.chosen() && distance < NEAR) {
			return Optional.empty();
		}
		String kept = crops.chosen() ? ". Your focal point is somewhere else and stays as it is, unless you change it."
				: ". Choose the focal point yourself, or use the proposed one.";
		String label = "Use the point " + point + ": " + finding.x() + " percent from the left, " + finding.y()
				+ " percent from the top";
		return Optional
			.of(new FaceHint(found + kept, label, new PictureCrops(picture, finding.x(), finding.y(), false)));
	}

	public String control() {
		return CONTROL;
	}

	/** The value of the control; empty if no point is offered. */
	public String value() {
		return (this.offered != null) ? this.offered.x() + " " + this.offered.y() : "";
	}

}
