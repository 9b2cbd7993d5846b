package headshots.drawing;

import java.util.List;

import headshots.web.Link;

/**
 * Whose guidance names a light: offered by whatever holds the guidance.
 */
public interface LightUsageProvider {

	/**
	 * The types and looks for which a light is typical.
	 * @param pattern the light
	 * @return links to what they say of light, in the guide's order
	 */
	List<Link> typicalFor(LightPattern pattern);

}
