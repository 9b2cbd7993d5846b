package headshots.web;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import headshots.GuideTest;
import jakarta.servlet.Filter;
import org.eclipse.jetty.ee11.servlet.FilterMapping;
import org.eclipse.jetty.ee11.servlet.ServletHandler;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jetty.JettyWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.core.annotation.MergedAnnotations;
import org.springframework.core.annotation.Order;
import org.springframework.util.ClassUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The order in which the running server calls the filters.
 */
@GuideTest
class FilterOrderTests {

	@Autowired
	private ServletWebServerApplicationContext context;

	@Test
	void theServerCallsTheFiltersInTheStatedOrder() {
		ServletHandler handler = ((JettyWebServer) this.context.getWebServer()).getServer()
			.getDescendant(ServletHandler.class);
		assertThat(handler.getFilterMappings()).extracting(FilterMapping::getFilterName)
			.containsExactly("securityHeadersFilter", "characterEncodingFilter", "webMvcObservationFilter",
					"requestIdFilter", "disconnectedClientFilter", "apiFilter", "canonicalAddressFilter",
					"feedbackOutageFilter", "databaseOutageFilter", "requestCoalescingFilter", "concurrencyLimitFilter",
					"pageFilter", "queryLimitFilter", "springSessionRepositoryFilter", "formContentFilter",
					"requestContextFilter", "springSecurityFilterChain");
	}

	@Test
	void everyFilterOfTheGuideTakesAnOrderOfItsOwnFromOnePlace() throws IllegalAccessException {
		Map<Integer, List<String>> filters = new HashMap<>();
		for (Filter filter : this.context.getBeansOfType(Filter.class).values()) {
			Class<?> type = ClassUtils.getUserClass(filter);
			if (type.getName().startsWith("headshots.")) {
				int order = MergedAnnotations.from(type).get(Order.class).getInt("value");
				filters.computeIfAbsent(order, (none) -> new ArrayList<>()).add(type.getSimpleName());
			}
		}
		List<Integer> stated = new ArrayList<>();
		for (Field field : FilterOrder.class.getDeclaredFields()) {
			assertThat(Modifier.isStatic(field.getModifiers())).isTrue();
			stated.add(field.getInt(null));
		}
		assertThat(stated).isSorted();
		assertThat(filters.keySet()).containsExactlyInAnyOrderElementsOf(stated);
		assertThat(filters.values()).allSatisfy((sharing) -> assertThat(sharing).hasSize(1));
	}

}
