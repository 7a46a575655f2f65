package dev.verdict.http.engine;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import okhttp3.OkHttp;
import okhttp3.Response;
import org.junit.jupiter.api.Test;

class OkHttpVersionTest {
    /** Like {@code okhttp3.Call} of version 4. */
    interface CallWithoutListeners {
        Response execute() throws IOException;
    }

    @Test
    void the_version_of_the_build_is_new_enough() {
        assertThatCode(OkHttpVersion::check).doesNotThrowAnyException();
    }

    @Test
    void an_older_version_is_named_with_its_place_and_the_remedy() {
        assertThatIllegalStateException()
                .isThrownBy(() -> OkHttpVersion.check(CallWithoutListeners.class, OkHttp.class))
                .withMessageStartingWith("the class path has OkHttp " + OkHttp.VERSION + " in ")
                .withMessageContaining("test-classes")
                .withMessageContaining("okhttp-jvm 5.4.0 or later")
                .withMessageContaining("exclude com.squareup.okhttp3:okhttp ");
    }

    @Test
    void a_version_that_does_not_tell_its_number_is_refused_too() {
        assertThatIllegalStateException()
                .isThrownBy(() -> OkHttpVersion.check(CallWithoutListeners.class, String.class))
                .withMessageContaining("OkHttp of an unknown version");
    }
}
