package headshots;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

@SpringBootApplication
@ConfigurationPropertiesScan
public class HeadshotGuide {

	public static void main(String[] args) {
		SpringApplication application = new SpringApplication(HeadshotGuide.class);
		application.addListeners(new DataFolderGuard());
		application.run(args);
	}

}
