package headshots.studio.media;

import headshots.accounts.Role;
import headshots.accounts.StaffMember;
import headshots.media.ImageProcessingOverloadException;
import headshots.media.NoRoomForPictureException;
import headshots.media.PictureMemoryException;
import headshots.media.PictureRejectedException;
import headshots.studio.media.FileUploads.UploadResult;
import org.junit.jupiter.api.Test;

import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

/**
 * Each reason why a file is not taken is the true one.
 */
class FileUploadsTests {

	private final ImageUploadService desk = mock(ImageUploadService.class);

	private final FileUploads files = new FileUploads(this.desk);

	@Test
	void onlyOtherPicturesMakeItBusy() {
		UploadResult busy = take(new ImageProcessingOverloadException());
		assertThat(busy.status()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
		assertThat(busy.reason()).contains("Other pictures are being processed");
	}

	@Test
	void tooLittleMemoryIsSaidWithAWayOut() {
		UploadResult result = take(new PictureMemoryException());
		assertThat(result.status()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(result.reason()).contains("too little memory", "2,400 pixels", "your server administrator")
			.doesNotContain("processed", "moment");
	}

	@Test
	void aFullDiskIsSaid() {
		UploadResult result = take(new NoRoomForPictureException(new IllegalStateException()));
		assertThat(result.status()).isEqualTo(HttpStatus.INSUFFICIENT_STORAGE);
		assertThat(result.reason()).contains("disk is almost full");
	}

	@Test
	void aRefusedPictureSaysWhy() {
		assertThat(take(new PictureRejectedException("It is a drawing.")).reason()).isEqualTo("It is a drawing.");
	}

	private UploadResult take(RuntimeException failure) {
		when(this.desk.take(any(), any(), any(), any())).thenThrow(failure);
		return this.files.take(null, UploadForm.empty(0), new MockMultipartFile("file", new byte[1]),
				new StaffMember(1, "mara", "Mara Lind", Role.EDITOR));
	}

}
