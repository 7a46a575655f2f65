package dev.verdict.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A browser without a screen and without scripts: it keeps cookies, and follows redirects. */
final class Visitor {
    private static final Pattern HREF = Pattern.compile("href=\"([^\"]*)\"");
    private static final Pattern CSRF = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(Redirect.NORMAL)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final String address;
    private String csrf = "";

    /** A visitor who opens the printed address. */
    static Visitor enter(String url) {
        Visitor visitor = new Visitor(url.substring(0, url.indexOf("/?")));
        HttpResponse<String> first = visitor.get(url.substring(url.indexOf("/?")));
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.uri().toString()).isEqualTo(visitor.address + "/runs");
        return visitor;
    }

    /** A visitor without a session. */
    Visitor(String address) {
        this.address = address;
    }

    HttpResponse<String> get(String path) {
        HttpResponse<String> response = send(HttpRequest.newBuilder(URI.create(address + path)));
        Matcher token = CSRF.matcher(response.body());
        if (token.find()) {
            csrf = token.group(1);
        }
        return response;
    }

    /** The page of a path, which must be there. */
    String page(String path) {
        HttpResponse<String> response = get(path);
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return response.body();
    }

    /** Sends a form with the token of the last page. */
    HttpResponse<String> post(String path, Map<String, String> fields) {
        List<String> pairs = new ArrayList<>(List.of("csrf=" + encoded(csrf)));
        fields.forEach((name, value) -> pairs.add(name + "=" + encoded(value)));
        return postBody(path, String.join("&", pairs));
    }

    HttpResponse<String> postBody(String path, String body) {
        return send(HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.timeout(Duration.ofSeconds(30)).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    HttpClient client() {
        return client;
    }

    String csrf() {
        return csrf;
    }

    String address() {
        return address;
    }

    /** The addresses of the links of a page, decoded. */
    static List<String> links(String page) {
        List<String> links = new ArrayList<>();
        Matcher href = HREF.matcher(page);
        while (href.find()) {
            links.add(href.group(1).replace("&amp;", "&"));
        }
        return links;
    }

    /** What a pattern with one group finds in a page, in order. */
    static List<String> all(String page, String regex) {
        return Pattern.compile(regex, Pattern.DOTALL)
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    /** The value of the first field of a name. */
    static String field(String page, String name) {
        return all(page, "name=\"" + name + "\"[^>]* value=\"([^\"]*)\"").get(0);
    }
}
