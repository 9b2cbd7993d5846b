package headshots.web.layout;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.FlashMapManager;
import org.springframework.web.servlet.support.AbstractFlashMapManager;

@Configuration(proxyBeanMethods = false)
class ViewConfiguration {

	/** A page is HTML even where the address that failed ends like a stylesheet's. */
	@Autowired
	void forceContentType(ObjectProvider<ThymeleafViewResolver> resolvers) {
		resolvers.ifAvailable((resolver) -> resolver.setForceContentType(true));
	}

	/**
	 * Nothing travels from one page to the next in a session, and so no page needs to
	 * look into one for it.
	 */
	@Bean
	FlashMapManager flashMapManager() {
		return new AbstractFlashMapManager() {
			@Override
			protected @Nullable List<FlashMap> retrieveFlashMaps(HttpServletRequest request) {
				return null;
			}

			@Override
			protected void updateFlashMaps(List<FlashMap> maps, HttpServletRequest request,
					HttpServletResponse response) {
			}
		};
	}

}
