package dev.verdict.http.frankieone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verdict.HttpStatusException;
import dev.verdict.OutcomeUnknownException;
import dev.verdict.UnreadableBodyException;
import dev.verdict.http.testing.Api;
import dev.verdict.http.testing.Json;
import dev.verdict.http.testing.Mode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import mockwebserver3.MockResponse;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okio.Buffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Compressed responses, whether the client or the caller's interceptor requested it. */
class ContentEncodingTest {
    private static final String ERROR = "{\"errorCode\":\"AUTH-0002\",\"requestId\":\"01REQ\"}";

    private final Api api = new Api();

    @AfterEach
    void close() {
        api.close();
    }

    /** Who requests which encoding. */
    enum Asked {
        BY_NOBODY {
            @Override
            FrankieOneClientBuilder of(Api api) {
                return api.builder();
            }
        },
        BY_AN_INTERCEPTOR {
            @Override
            FrankieOneClientBuilder of(Api api) {
                return api.builder()
                        .httpClient(
                                new OkHttpClient.Builder().addInterceptor(ASKS).build());
            }
        },
        BY_A_NETWORK_INTERCEPTOR {
            @Override
            FrankieOneClientBuilder of(Api api) {
                return api.builder()
                        .httpClient(new OkHttpClient.Builder()
                                .addNetworkInterceptor(ASKS)
                                .build());
            }
        };

        private static final Interceptor ASKS = chain -> chain.proceed(chain.request()
                .newBuilder()
                .header("Accept-Encoding", "gzip, deflate, br")
                .build());

        abstract FrankieOneClientBuilder of(Api api);
    }

    /** The supported encodings. */
    enum Encoding {
        GZIP("gzip", GZIPOutputStream::new),
        GZIP_IN_CAPITALS("GZIP", GZIPOutputStream::new),
        X_GZIP("x-gzip", GZIPOutputStream::new),
        GZIP_AND_IDENTITY("identity, gzip", GZIPOutputStream::new),
        DEFLATE("deflate", DeflaterOutputStream::new),
        DEFLATE_WITHOUT_HEADER("deflate", out -> new DeflaterOutputStream(out, new Deflater(9, true))),
        IDENTITY("identity", out -> out),
        EMPTY("", out -> out);

        private final String header;
        private final Packing packing;

        Encoding(String header, Packing packing) {
            this.header = header;
            this.packing = packing;
        }

        private interface Packing {
            OutputStream of(OutputStream out) throws IOException;
        }

        MockResponse.Builder response(int status, String body) {
            return new MockResponse.Builder()
                    .code(status)
                    .addHeader("Content-Encoding", header)
                    .body(new Buffer().write(packed(body)));
        }

        byte[] packed(String body) {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (OutputStream out = packing.of(packed)) {
                out.write(body.getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new AssertionError(e);
            }
            return packed.toByteArray();
        }
    }

    static Stream<Arguments> encodings() {
        return Arrays.stream(Asked.values())
                .flatMap(asked -> Arrays.stream(Encoding.values()).map(encoding -> Arguments.of(asked, encoding)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("encodings")
    void responses_are_decompressed(Asked asked, Encoding encoding) {
        FrankieOneClient client = api.client(asked.of(api));
        api.answers(encoding.response(200, Json.passed("x-1")))
                .answers(encoding.response(202, Json.started("x-1")))
                .answers(encoding.response(200, "{\"requestId\":\"R\",\"workflows\":[]}"))
                .answers(encoding.response(200, "{\"a\":1}"))
                .answers(encoding.response(401, ERROR))
                .answers(encoding.response(401, ERROR))
                .answers(encoding.response(401, ERROR));

        assertThat(Mode.SYNC.look(client)).isNotNull();
        assertThat(Mode.SYNC.execute(client).executionId()).isEqualTo("x-1");
        assertThat(client.check().works()).isTrue();
        assertThat(client.call(ApiRequest.get("/v2/things")).bytes())
                .isEqualTo("{\"a\":1}".getBytes(StandardCharsets.UTF_8));
        for (Throwable failure : new Throwable[] {
            Mode.SYNC.lookFailure(client),
            Mode.SYNC.executeFailure(client),
            client.check().failure().orElseThrow()
        }) {
            assertThat(failure).isInstanceOfSatisfying(HttpStatusException.class, refused -> {
                assertThat(refused.errorCode()).contains("AUTH-0002");
                assertThat(refused.requestId()).contains("01REQ");
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_unsupported_encoding_is_reported_with_the_status(Asked asked) {
        FrankieOneClient client = api.client(asked.of(api));
        for (String encoding : new String[] {"br", "zstd", "compress"}) {
            for (int i = 0; i < 2; i++) {
                api.answers(new MockResponse.Builder()
                        .code(202)
                        .addHeader("Content-Encoding", encoding)
                        .body("\u000b\u0002\u0080"));
            }

            String said = "HTTP 202 is encoded as " + encoding + "; only gzip and deflate are supported";
            assertThat(Mode.SYNC.lookFailure(client))
                    .isInstanceOf(UnreadableBodyException.class)
                    .hasMessageContaining(said);
            assertThat(Mode.SYNC.executeFailure(client))
                    .isInstanceOf(OutcomeUnknownException.class)
                    .cause()
                    .isInstanceOf(UnreadableBodyException.class)
                    .hasMessageContaining(said);
        }
    }

    @Test
    void an_error_that_cannot_be_decompressed_has_no_details() {
        FrankieOneClient client = api.client();
        for (int status : new int[] {401, 401, 422, 503}) {
            api.answers(new MockResponse.Builder()
                    .code(status)
                    .addHeader("Content-Encoding", "br")
                    .body(ERROR));
        }

        assertThat(client.check().outcome()).isEqualTo(ClientCheck.Outcome.CREDENTIALS_REFUSED);
        assertThat(Mode.SYNC.lookFailure(client)).isInstanceOf(HttpStatusException.class);
        assertThat(Mode.SYNC.executeFailure(client)).isInstanceOfSatisfying(HttpStatusException.class, refused -> {
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.errorCode()).isEmpty();
        });
        assertThat(Mode.SYNC.executeFailure(client))
                .isInstanceOf(OutcomeUnknownException.class)
                .hasCauseInstanceOf(HttpStatusException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ann", "gzip+Ann", "aws-chunked"})
    void an_unknown_encoding_is_not_repeated(String encoding) {
        api.answers(new MockResponse.Builder()
                .addHeader("Content-Encoding", encoding)
                .body(Json.passed("x-1")));

        assertThat(Mode.SYNC.lookFailure(api.client()))
                .isInstanceOf(UnreadableBodyException.class)
                .hasMessageContaining("encoded as something unknown")
                .hasMessageNotContaining(encoding);
    }

    @Test
    void a_body_that_does_not_match_its_encoding_is_unreadable() {
        FrankieOneClient client = api.client(Asked.BY_AN_INTERCEPTOR.of(api));
        for (Encoding encoding : new Encoding[] {Encoding.GZIP, Encoding.DEFLATE, Encoding.DEFLATE_WITHOUT_HEADER}) {
            byte[] packed = encoding.packed(Json.passed("x-1"));
            for (byte[] bad : new byte[][] {
                Arrays.copyOf(packed, packed.length / 2), Json.passed("x-1").getBytes(StandardCharsets.UTF_8)
            }) {
                api.answers(new MockResponse.Builder()
                        .addHeader("Content-Encoding", encoding.header)
                        .body(new Buffer().write(bad)));

                assertThat(Mode.SYNC.lookFailure(client))
                        .isInstanceOf(UnreadableBodyException.class)
                        .hasMessageContaining("HTTP 200 is not encoded as its Content-Encoding says");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void several_encoding_headers_are_several_encodings(Asked asked) {
        FrankieOneClient client = api.client(asked.of(api));
        api.answers(Encoding.GZIP.response(200, Json.passed("x-1")).addHeader("Content-Encoding", "identity"))
                .answers(new MockResponse.Builder()
                        .addHeader("Content-Encoding", "identity")
                        .addHeader("Content-Encoding", "gzip")
                        .body(new Buffer().write(Encoding.GZIP.packed(Json.passed("x-1")))));
        assertThat(Mode.SYNC.look(client)).isNotNull();
        assertThat(Mode.SYNC.look(client)).isNotNull();

        for (String first : new String[] {"br", "gzip", "deflate"}) {
            api.answers(new MockResponse.Builder()
                    .addHeader("Content-Encoding", first)
                    .addHeader("Content-Encoding", "gzip")
                    .body(new Buffer().write(Encoding.GZIP.packed("\u000b\u0002\u0080"))));

            assertThat(Mode.SYNC.lookFailure(client))
                    .isInstanceOf(UnreadableBodyException.class)
                    .hasMessageContaining("HTTP 200 is encoded more than once");
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_empty_body_is_empty_however_it_is_encoded(Asked asked) {
        FrankieOneClient client = api.client(asked.of(api));
        for (String encoding : new String[] {"gzip", "deflate", "br", "gzip, gzip"}) {
            api.answers(new MockResponse.Builder().addHeader("Content-Encoding", encoding))
                    .answers(new MockResponse.Builder().code(202).addHeader("Content-Encoding", encoding));

            assertThat(client.call(ApiRequest.get("/v2/things")).bytes()).isEmpty();
            assertThat(Mode.SYNC.look(client)).as("still running").isNotNull();
        }
    }

    @Test
    void the_limits_apply_to_decompressed_data() {
        FrankieOneClient client = api.client(Asked.BY_AN_INTERCEPTOR.of(api).maxResponseBytes(100_000));
        for (Encoding encoding : Encoding.values()) {
            String exact =
                    Json.passed("x-1") + " ".repeat(100_000 - Json.passed("x-1").length());
            api.answers(encoding.response(200, exact))
                    .answers(encoding.response(200, exact + " "))
                    .answers(encoding.response(401, ERROR + " ".repeat(100_000)));

            assertThat(Mode.SYNC.look(client)).as(encoding.name()).isNotNull();
            assertThat(Mode.SYNC.lookFailure(client))
                    .isInstanceOf(UnreadableBodyException.class)
                    .hasMessageContaining("larger than 100000 bytes");
            assertThat(Mode.SYNC.lookFailure(client))
                    .isInstanceOfSatisfying(
                            HttpStatusException.class,
                            refused -> assertThat(refused.errorCode()).isEmpty());
        }
    }

    @Test
    void a_response_without_a_body_is_not_decompressed() {
        FrankieOneClient client = api.client(Asked.BY_AN_INTERCEPTOR.of(api));
        api.answers(new MockResponse.Builder().code(204).addHeader("Content-Encoding", "gzip"));

        assertThat(client.call(ApiRequest.get("/v2/things")).bytes()).isEmpty();
    }
}
