package headshots.web;

import java.util.Set;

import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IPostProcessorDialect;
import org.thymeleaf.engine.AbstractTemplateHandler;
import org.thymeleaf.model.AttributeValueQuotes;
import org.thymeleaf.model.IStandaloneElementTag;
import org.thymeleaf.postprocessor.IPostProcessor;
import org.thymeleaf.postprocessor.PostProcessor;
import org.thymeleaf.templatemode.TemplateMode;

import org.springframework.stereotype.Component;

/**
 * Thymeleaf writes the hidden field with a form's token into the form as XML has it, with
 * a slash at its end; this takes the slash away, as everywhere else in the pages.
 */
@Component
class FormTokenDialect extends AbstractDialect implements IPostProcessorDialect {

	private static final int PRECEDENCE = 1000;

	FormTokenDialect() {
		super("Form token");
	}

	@Override
	public int getDialectPostProcessorPrecedence() {
		return PRECEDENCE;
	}

	@Override
	public Set<IPostProcessor> getPostProcessors() {
		return Set.of(new PostProcessor(TemplateMode.HTML, Handler.class, PRECEDENCE));
	}

	/**
	 * Writes input elements without the slash.
	 */
	public static final class Handler extends AbstractTemplateHandler {

		@Override
		public void handleStandaloneElement(IStandaloneElementTag tag) {
			if (tag.isMinimized() && tag.getElementCompleteName().equals("input")) {
				super.handleStandaloneElement(getContext().getModelFactory()
					.createStandaloneElementTag("input", tag.getAttributeMap(), AttributeValueQuotes.DOUBLE, false,
							false));
			}
			else {
				super.handleStandaloneElement(tag);
			}
		}

	}

}
