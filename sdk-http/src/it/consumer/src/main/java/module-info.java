module example.consumer {
    requires dev.verdict.http;
    requires jdk.httpserver;

    opens example.consumer to
            com.fasterxml.jackson.databind;
}
