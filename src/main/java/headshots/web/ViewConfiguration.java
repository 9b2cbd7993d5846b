package headshots.web;

import org.thymeleaf.spring6.view.ThymeleafViewResolver;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ViewConfiguration {

	/** A page is HTML even where the address that failed ends like a stylesheet's. */
	@Autowired
	void forceContentType(ObjectProvider<ThymeleafViewResolver> resolvers) {
		resolvers.ifAvailable((resolver) -> resolver.setForceContentType(true));
	}

}
