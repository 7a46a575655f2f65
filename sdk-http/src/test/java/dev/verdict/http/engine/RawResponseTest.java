package dev.verdict.http.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verdict.UnreadableBodyException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import okhttp3.MediaType;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSource;
import okio.ForwardingSource;
import okio.Okio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RawResponseTest {
    private static final int LIMIT = 10;
    private static final int LARGEST_ERROR_BODY = 64 * 1024;

    private static Response response(int status, ResponseBody body) {
        return OkHttpFakes.response(status).body(body).build();
    }

    private static Response response(int status, int length) {
        return response(status, ResponseBody.create(new byte[length], null));
    }

    /** A body whose connection breaks. */
    private static ResponseBody broken() {
        BufferedSource source = Okio.buffer(new ForwardingSource(new Buffer().writeUtf8("{\"code\":")) {
            @Override
            public long read(Buffer sink, long byteCount) throws IOException {
                long read = super.read(sink, byteCount);
                if (read < 0) {
                    throw new IOException("broken");
                }
                return read;
            }
        });
        return ResponseBody.create(source, (MediaType) null, -1);
    }

    @Test
    void a_body_is_read_up_to_the_limit() throws IOException {
        assertThat(RawResponse.read(response(200, LIMIT), LIMIT).body()).hasSize(LIMIT);
        assertThatThrownBy(() -> RawResponse.read(response(200, LIMIT + 1), LIMIT))
                .isInstanceOf(UnreadableBodyException.class)
                .hasMessageContaining("larger than 10 bytes");
        assertThatThrownBy(() -> RawResponse.read(response(200, 1024 * 1024 + 1), 1024 * 1024))
                .hasMessageContaining("larger than 1 MiB");
    }

    @ParameterizedTest
    @CsvSource({"10, 10 bytes", "4096, 4096 bytes", "1048576, 1 MiB", "1048577, 1048577 bytes", "8388608, 8 MiB"})
    void a_limit_is_printed_in_mebibytes_if_it_is_a_whole_number_of_them(int limit, String size) {
        assertThat(RawResponse.size(limit)).isEqualTo(size);
    }

    private static Response encoded(String encoding, byte[] body) {
        return response(200, ResponseBody.create(body, null))
                .newBuilder()
                .header("Content-Encoding", encoding)
                .build();
    }

    @Test
    void a_compressed_body_may_be_as_large_as_the_limit() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(new byte[] {'{', '}'});
        }
        byte[] compressed = bytes.toByteArray();

        assertThat(RawResponse.read(encoded("gzip", compressed), compressed.length)
                        .body())
                .containsExactly('{', '}');
    }

    /** Its first byte has the method 8 as a zlib header has, but the two bytes are not divisible by 31. */
    @Test
    void deflate_data_that_looks_like_a_zlib_header_is_read() throws IOException {
        byte[] raw = {0x08, 2, 0, ~2, ~0, '{', '}', 0x01, 0, 0, ~0, ~0};

        assertThat(RawResponse.read(encoded("deflate", raw), 100).body()).containsExactly('{', '}');
        assertThatThrownBy(() -> RawResponse.read(encoded("deflate", new byte[] {0x08}), 100))
                .isInstanceOf(UnreadableBodyException.class)
                .hasMessageContaining("not encoded as its Content-Encoding says");
    }

    @Test
    void an_error_body_has_a_limit_of_its_own_and_counts_as_empty_beyond_it() throws IOException {
        assertThat(RawResponse.read(response(500, LARGEST_ERROR_BODY), LIMIT).body())
                .hasSize(LARGEST_ERROR_BODY);
        assertThat(RawResponse.read(response(500, LARGEST_ERROR_BODY + 1), LIMIT)
                        .body())
                .isEmpty();
    }

    @Test
    void a_broken_connection_loses_a_result_but_not_the_status_of_an_error() throws IOException {
        assertThatThrownBy(() -> RawResponse.read(response(200, broken()), LIMIT))
                .isInstanceOf(IOException.class)
                .hasMessage("broken");
        RawResponse error = RawResponse.read(response(500, broken()), LIMIT);
        assertThat(error.status()).isEqualTo(500);
        assertThat(error.body()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"199, false", "200, true", "202, true", "299, true", "300, false", "404, false", "500, false"})
    void every_2xx_status_is_a_success(int status, boolean isSuccess) {
        assertThat(new RawResponse(status, new byte[0]).isSuccess()).isEqualTo(isSuccess);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \t\r\n"})
    void an_accepted_response_needs_no_body(String body) {
        byte[] blank = body.getBytes(StandardCharsets.UTF_8);

        assertThat(new RawResponse(202, blank).json().asMap()).isEmpty();
        assertThatThrownBy(() -> new RawResponse(200, blank).json()).isInstanceOf(UnreadableBodyException.class);
    }

    @Test
    void an_accepted_response_with_a_body_is_read() {
        byte[] body = "{\"id\":1}".getBytes(StandardCharsets.UTF_8);

        assertThat(new RawResponse(202, body).json().asMap()).containsOnlyKeys("id");
    }

    @Test
    void it_does_not_print_its_body() {
        assertThat(new RawResponse(200, new byte[] {'1'})).hasToString("RawResponse[200]");
    }
}
