package headshots.drawing.light;

import headshots.drawing.DrawingSection;
import headshots.drawing.Drawings;
import headshots.web.ComputedPages;

import org.springframework.stereotype.Component;

/**
 * The settings of the light explorer, of which there are more than can be kept: each new
 * one has to be drawn. The named patterns are few, and are kept like any other page.
 */
@Component
class DrawnLights implements ComputedPages {

	@Override
	public boolean include(String path, boolean query) {
		return (query && path.equals(DrawingSection.LIGHT.href())) || path.startsWith(Drawings.LIGHTS);
	}

}
