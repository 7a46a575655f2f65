package dev.verdict.http.frankieone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verdict.HttpStatusException;
import dev.verdict.HttpStatusException.Detail;
import dev.verdict.http.engine.RawResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrankieOneErrorsTest {

    private static HttpStatusException read(String body) {
        return FrankieOneErrors.exception(
                "GET /x", new RawResponse(400, body.replace('\'', '"').getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void an_error_of_frankieone_is_parsed_completely() {
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
            value = {
                "'API-0400,'|API-0400",
                "' , API-0400 ,, '|API-0400",
                "'API-0400, VAL-0001,'|'API-0400,VAL-0001'",
                "'API-0400,ada@shop.example'|API-0400",
                "AUTH-0401|AUTH-0401",
            })
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
                "{'errorCode':7,'requestId':{},'details':true}",
                "{'errorCode':',','requestId':' ','details':[null,' ',[],{},{'issue':null,'issueType':''}],'errorMsg':' '}",
                "{'errorCode':{'API-0400':1},'requestId':['01REQ'],'details':{},'errorMsg':{}}",
                "{'errorCode':['API-0400'],'requestId':false,'details':[[]],'errorMsg':[null]}",
                "{'errorCode':400.5,'requestId':1.5,'errorMsg':[]}",
                "{'errorCode':1E2147483647,'requestId':1E2147483647}",
            })
    void without_a_readable_body_only_the_status_is_available(String body) {
        HttpStatusException error = read(body);

        assertThat(error.status()).isEqualTo(400);
        assertThat(error.errorCode()).isEmpty();
        assertThat(error.requestId()).isEmpty();
        assertThat(error.details()).isEmpty();
        assertThat(error).hasMessage("GET /x: HTTP 400");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "400 | VAL-0404           | NOT_FOUND",
                "422 | API-0404           | NOT_FOUND",
                "400 | 'API-0400,VAL-0404,' | NOT_FOUND",
                "400 | API-0400           | VALIDATION",
                "400 | VAL-4041           | VALIDATION",
                "400 | 'the code VAL-0404 was sent' | VALIDATION",
                "401 | VAL-0404           | AUTHENTICATION",
                "409 | VAL-0404           | CONFLICT",
                "500 | VAL-0404           | SERVER",
            })
    void a_missing_resource_can_be_reported_as_an_invalid_request(
            int status, String code, HttpStatusException.Kind kind) {
        byte[] body = ("{\"errorCode\":\"" + code + "\"}").getBytes(StandardCharsets.UTF_8);

        assertThat(FrankieOneErrors.exception("GET /x", new RawResponse(status, body))
                        .kind())
                .isEqualTo(kind);
    }

    @Test
    void a_message_without_details_becomes_a_detail() {
        assertThat(read("{'errorMsg':'Ann is unknown'}").details())
                .containsExactly(new Detail("Ann is unknown", null, null));
    }

    @Test
    void a_number_becomes_its_string_in_every_field() {
        HttpStatusException error = read(
                "{'errorCode':2002,'requestId':4711,'details':[" + "{'issue':1,'issueLocation':2,'issueType':3},4]}");

        assertThat(error.errorCode()).contains("2002");
        assertThat(error.requestId()).contains("4711");
        assertThat(error.details()).containsExactly(new Detail("1", "2", "3"), new Detail("4", null, null));
        assertThat(error).hasMessage("GET /x: HTTP 400, error code 2002, request 4711");
    }

    @Test
    void a_list_instead_of_a_string_keeps_all_its_strings() {
        assertThat(read("{'details':[{'issue':['one','two'],'issueLocation':['a']}]}")
                        .details())
                .containsExactly(new Detail("one; two", "a", null));
        assertThat(read("{'errorMsg':['one',2,null,'']}").details())
                .containsExactly(new Detail("one", null, null), new Detail("2", null, null));
    }

    @Test
    void an_object_or_a_string_instead_of_the_list_of_details_is_one_detail() {
        assertThat(read("{'details':{'issue':'one'}}").details()).containsExactly(new Detail("one", null, null));
        assertThat(read("{'details':'one'}").details()).containsExactly(new Detail("one", null, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ada@shop.example",
                "+61400000000",
                "0400 000 000",
                "0400000000",
                "E1234567",
                "Ada",
                "Unknown customer",
                "API-0400: Ada",
                "{API-0400}",
                "API-04000000000",
                "AN_EXCEPTIONALLY_LONG_WORD_OF_A_KIND_THAT_NO_PLATFORM_HAS_EVER_SENT_AS_THE_CODE_OF_AN_ERROR_IN_A_RESPONSE",
            })
    void an_invalid_code_is_ignored_and_not_printed(String sent) {
        HttpStatusException error = read("{'errorCode':'" + sent + "'}");

        assertThat(error.errorCode()).isEmpty();
        assertThat(error).hasMessage("GET /x: HTTP 400");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ada@shop.example", "+61400000000", "01REQ of Ada", "<01REQ>"})
    void an_invalid_request_id_is_ignored_and_not_printed(String sent) {
        HttpStatusException error = read("{'requestId':'" + sent + "'}");

        assertThat(error.requestId()).isEmpty();
        assertThat(error).hasMessage("GET /x: HTTP 400");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "API-0400",
                "ENT-1010",
                "MISSING_REQUIRED_INPUTS",
                "FORBIDDEN",
                "2002",
                "V2-0400",
                "INVALID_KYC2_INPUT"
            })
    void a_valid_code_is_kept(String sent) {
        assertThat(read("{'errorCode':'" + sent + "'}").errorCode()).contains(sent);
    }

    @Test
    void free_text_is_neither_a_code_nor_an_id_and_is_never_printed() {
        HttpStatusException error = read("{'errorCode':'Ann Testersby is unknown','requestId':'of Ann Testersby',"
                + "'errorMsg':'Ann Testersby','details':[{'issue':'Testersby','issueLocation':'Testersby'}]}");

        assertThat(error.errorCode()).isEmpty();
        assertThat(error.requestId()).isEmpty();
        assertThat(error).asString().doesNotContain("Testersby");
        assertThat(error.details()).asString().doesNotContain("Testersby");
    }
}
