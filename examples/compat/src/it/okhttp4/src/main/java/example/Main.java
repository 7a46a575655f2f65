package example;

import dev.verdict.http.frankieone.FrankieOneClient;

public final class Main {
    private Main() {}

    public static void main(String[] args) {
        try {
            FrankieOneClient.builder()
                    .baseUrl("http://127.0.0.1:1")
                    .customerId("c-1")
                    .apiKey("k-1")
                    .build()
                    .close();
        } catch (IllegalStateException expected) {
            System.out.println(expected.getMessage());
            if (expected.getMessage().startsWith("the class path has OkHttp 4.12.0 in ")) {
                return;
            }
        }
        throw new AssertionError("the client did not name OkHttp 4.12.0");
    }
}
