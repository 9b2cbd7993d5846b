package headshots.accounts;

import headshots.GuideTest;
import headshots.Person;
import headshots.Staff;
import headshots.Visitor.Answer;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GuideTest
class SignInTests {

	@Autowired
	private Staff staff;

	@Test
	void rightNameAndPasswordOpenTheStudio() {
		Person person = this.staff.someone();
		this.staff.insert("ines", "EDITOR");
		Answer answer = person.signIn("ines", Staff.PASSWORD);
		assertThat(answer.status()).isEqualTo(303);
		assertThat(answer.header("Location")).isEqualTo("/studio");
		assertThat(person.get("/studio").text()).isEqualTo("The studio");
		assertThat(person.page("/studio/account").select("header nav").text()).contains("Ines");
	}

	@Test
	void withoutASessionTheStudioSendsToTheSignInPage() {
		Answer answer = this.staff.someone().get("/studio/types/1?tab=two");
		assertThat(answer.status()).isEqualTo(302);
		assertThat(answer.header("Location")).isEqualTo("/sign-in?to=%2Fstudio%2Ftypes%2F1%3Ftab%3Dtwo");
	}

}
