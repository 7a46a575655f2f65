package dev.verdict.http.engine;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import okhttp3.OkHttp;
import org.junit.jupiter.api.Test;

class OkHttpVersionTest {
    @Test
    void the_version_of_the_build_is_new_enough() {
        assertThatCode(OkHttpVersion::check).doesNotThrowAnyException();
    }

    @Test
    void an_older_version_is_named_with_its_place_and_the_remedy() {
        assertThatIllegalStateException()
                .isThrownBy(() -> OkHttpVersion.check(false, OkHttpVersionTest.class))
                .withMessageStartingWith("the class path has OkHttp " + OkHttp.VERSION + " in ")
                .withMessageContaining("test-classes")
                .withMessageContaining("okhttp-jvm 5.4.0 or later")
                .withMessageContaining("exclude com.squareup.okhttp3:okhttp ");
    }
}
