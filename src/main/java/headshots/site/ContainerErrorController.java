package headshots.site;

import java.util.OptionalInt;

import headshots.web.PublicEndpoint;
import headshots.web.ServerRefusal;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Gives what the container or a filter refuses the same pages as everything else.
 */
@Controller
@PublicEndpoint
class ContainerErrorController implements ErrorController {

	private final ErrorAdvice errors;

	ContainerErrorController(ErrorAdvice errors) {
		this.errors = errors;
	}

	@RequestMapping("${spring.web.error.path:/error}")
	ModelAndView error(HttpServletRequest request) {
		Object failure = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
		if (failure instanceof Throwable thrown) {
			OptionalInt refused = ServerRefusal.status(thrown);
			return refused.isPresent() ? this.errors.forStatus(refused.getAsInt(), "") : this.errors.broken(thrown);
		}
		Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
		Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		// A direct request for /error is answered like any unknown page.
		return this.errors.forStatus((status instanceof Integer code) ? code : 404,
				(path instanceof String text) ? text : "");
	}

}
