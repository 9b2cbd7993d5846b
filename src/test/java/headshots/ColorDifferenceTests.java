package headshots;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ColorDifferenceTests {

	/** Pairs that Sharma, Wu and Dalal published for checks of CIEDE2000. */
	@ParameterizedTest
	@CsvSource({ "50,2.6772,-79.7751,50,0,-82.7485,2.0425", "50,3.1571,-77.2803,50,0,-82.7485,2.8615",
			"50,-1.3802,-84.2814,50,0,-82.7485,1.0000", "50,0,0,50,-1,2,2.3669",
			"50,2.49,-0.001,50,-2.49,0.0009,7.1792", "50,2.49,-0.001,50,-2.49,0.0011,7.2195",
			"50,2.5,0,50,0,-2.5,4.3065", "50,2.5,0,73,25,-18,27.1492",
			"60.2574,-34.0099,36.2677,60.4626,-34.1751,39.4387,1.2644",
			"22.7233,20.0904,-46.6940,23.0331,14.9730,-42.5619,2.0373",
			"90.8027,-2.0831,1.4410,91.1528,-1.6435,0.0447,1.4441",
			"2.0776,0.0795,-1.1350,0.9033,-0.0636,-0.5514,0.9082" })
	void isCiede2000(double l1, double a1, double b1, double l2, double a2, double b2, double difference) {
		assertThat(ColorDifference.between(new double[] { l1, a1, b1 }, new double[] { l2, a2, b2 }))
			.isCloseTo(difference, within(0.0001));
	}

}
