package headshots;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * Stands in for the studio's pages, so that the door can be tried without them.
 */
@TestComponent
@Controller
public class StudioPages {

	@GetMapping("/studio")
	@ResponseBody
	String first() {
		return "The studio";
	}

	@PostMapping("/studio/sample")
	@ResponseBody
	String save() {
		return "Saved";
	}

	@RequestMapping("/studio/kept")
	@ResponseBody
	@SuppressWarnings("unchecked")
	String kept(HttpServletRequest request, HttpServletResponse response) {
		response.setStatus((Integer) request.getAttribute("kept.status"));
		var parameters = (Map<String, List<String>>) request.getAttribute("kept.parameters");
		return request.getAttribute("kept.path") + " "
				+ parameters.entrySet()
					.stream()
					.map((field) -> field.getKey() + "=" + field.getValue())
					.sorted()
					.collect(Collectors.joining("; "));
	}

}
