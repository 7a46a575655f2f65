package dev.verdict.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verdict.HttpStatusException;
import dev.verdict.HttpStatusException.Detail;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorBodiesTest {

    private static HttpStatusException read(String body) {
        return ErrorBodies.exception(
                "GET /x", new Answer(400, body.replace('\'', '"').getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void an_error_as_frankieone_sends_it_is_read_whole() {
        HttpStatusException error = read("{'errorCode':'API-0400,','errorMsg':'Bad request','details':["
                + "{'issue':'is not a date','issueLocation':'individual.dateOfBirth','issueType':'VALIDATION'},"
                + "{'issue':'second'}],'requestId':'01KTK88MZ00EQ4FHHJSNGPASXZ'}");

        assertThat(error.status()).isEqualTo(400);
        assertThat(error.errorCode()).contains("API-0400");
        assertThat(error.requestId()).contains("01KTK88MZ00EQ4FHHJSNGPASXZ");
        assertThat(error.details())
                .containsExactly(
                        new Detail("is not a date", "individual.dateOfBirth", "VALIDATION"),
                        new Detail("second", null, null));
        assertThat(error).hasMessage("GET /x: HTTP 400, error code API-0400, request 01KTK88MZ00EQ4FHHJSNGPASXZ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"'API-0400,'|API-0400", "' , API-0400 ,, '|API-0400", "'A,B'|'A,B'", "AUTH-0401|AUTH-0401"})
    void the_stray_comma_of_a_code_is_trimmed(String sent, String code) {
        assertThat(read("{'errorCode':'" + sent + "'}").errorCode()).contains(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html><body>502 Bad Gateway</body></html>",
                "null",
                "[{'errorCode':'API-1'}]",
                "{'errorCode':'API-1'",
                "{}",
                "{'errorCode':null,'requestId':null,'details':null}",
                "{'errorCode':7,'requestId':{},'details':'text'}",
                "{'errorCode':',','requestId':' ','details':[null,'text',7,[]]}",
            })
    void without_a_proper_body_the_status_is_all_there_is(String body) {
        HttpStatusException error = read(body);

        assertThat(error.status()).isEqualTo(400);
        assertThat(error.errorCode()).isEmpty();
        assertThat(error.requestId()).isEmpty();
        assertThat(error.details()).isEmpty();
        assertThat(error).hasMessage("GET /x: HTTP 400");
    }

    @Test
    void a_message_without_details_is_kept_as_one() {
        assertThat(read("{'errorMsg':'Ann is unknown'}").details())
                .containsExactly(new Detail("Ann is unknown", null, null));
    }

    @Test
    void free_text_is_not_taken_for_a_code_or_id_and_so_never_printed() {
        HttpStatusException error = read("{'errorCode':'Ann Testersby is unknown','requestId':'of Ann Testersby',"
                + "'errorMsg':'Ann Testersby','details':[{'issue':'Testersby','issueLocation':'Testersby'}]}");

        assertThat(error.errorCode()).isEmpty();
        assertThat(error.requestId()).isEmpty();
        assertThat(error).asString().doesNotContain("Testersby");
        assertThat(error.details()).asString().doesNotContain("Testersby");
    }
}
