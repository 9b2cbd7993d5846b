package headshots.studio.recovery;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import headshots.recovery.PreservedFormData;
import headshots.recovery.RecoveredForm;
import headshots.studio.StudioUrls;
import headshots.upkeep.DiskSpaceGuard;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Takes nothing into the store while the disk is almost full, and gives what was typed
 * back. Accounts are left alone: administrators must be able to disable accounts at any
 * time.
 */
@Component
class LowDiskSpaceInterceptor implements HandlerInterceptor, WebMvcConfigurer {

	private static final Logger log = LoggerFactory.getLogger(LowDiskSpaceInterceptor.class);

	private static final String BY_SCRIPT = "/working-copy";

	private final DiskSpaceGuard diskSpaceGuard;

	private volatile boolean told;

	LowDiskSpaceInterceptor(DiskSpaceGuard diskSpaceGuard) {
		this.diskSpaceGuard = diskSpaceGuard;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this)
			.addPathPatterns(StudioUrls.STUDIO + "/**")
			.excludePathPatterns(RecoveredForm.PATH, StudioUrls.STUDIO + "/*/*" + StudioUrls.PREVIEW_PANEL);
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
			throws ServletException, IOException {
		if (!isWriting(request, handler)) {
			return true;
		}
		boolean isShort = this.diskSpaceGuard.isShort();
		tell(isShort);
		if (isShort) {
			refuse(request, response);
		}
		return !isShort;
	}

	private static boolean isWriting(HttpServletRequest request, Object handler) {
		return HttpMethod.POST.matches(request.getMethod()) && handler instanceof HandlerMethod method
				&& method.getBeanType().getPackageName().startsWith(StudioUrls.class.getPackageName());
	}

	/** Once when it begins and once when it is over. */
	private void tell(boolean isShort) {
		if (isShort && !this.told) {
			log.warn(
					"Disk space is below guide.disk.min-free; saving and uploading are rejected with 507 until space is freed");
		}
		else if (!isShort && this.told) {
			log.info("Disk space is above guide.disk.min-free again; saving and uploading are accepted");
		}
		this.told = isShort;
	}

	private static void refuse(HttpServletRequest request, HttpServletResponse response)
			throws ServletException, IOException {
		response.setStatus(HttpStatus.INSUFFICIENT_STORAGE.value());
		if (request.getRequestURI().endsWith(BY_SCRIPT)) {
			return;
		}
		Map<String, List<String>> typed = new LinkedHashMap<>();
		request.getParameterMap().forEach((name, values) -> typed.put(name, Arrays.asList(values)));
		new RecoveredForm(new PreservedFormData(request.getRequestURI(), typed), HttpStatus.INSUFFICIENT_STORAGE)
			.attachTo(request);
		request.getRequestDispatcher(RecoveredForm.PATH).forward(request, response);
	}

}
