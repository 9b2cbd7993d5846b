package headshots.web.layout;

import java.util.Set;
import java.util.regex.Pattern;

import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IPreProcessorDialect;
import org.thymeleaf.engine.AbstractTemplateHandler;
import org.thymeleaf.model.IText;
import org.thymeleaf.preprocessor.IPreProcessor;
import org.thymeleaf.preprocessor.PreProcessor;
import org.thymeleaf.templatemode.TemplateMode;

import org.springframework.stereotype.Component;

/**
 * Leaves the templates' own indentation out of the pages, which have to fit into a
 * reader's first window. Only the text of a template is changed, never a value.
 */
@Component
class IndentationDialect extends AbstractDialect implements IPreProcessorDialect {

	private static final int PRECEDENCE = 1000;

	IndentationDialect() {
		super("Indentation");
	}

	@Override
	public int getDialectPreProcessorPrecedence() {
		return PRECEDENCE;
	}

	@Override
	public Set<IPreProcessor> getPreProcessors() {
		return Set.of(new PreProcessor(TemplateMode.HTML, Handler.class, PRECEDENCE));
	}

	/**
	 * Shortens every run of white space that holds a line break to that line break.
	 */
	public static final class Handler extends AbstractTemplateHandler {

		private static final Pattern INDENTATION = Pattern.compile("\\s*\\n\\s*");

		@Override
		public void handleText(IText text) {
			String shortened = INDENTATION.matcher(text.getText()).replaceAll("\n");
			super.handleText(getContext().getModelFactory().createText(shortened));
		}

	}

}
