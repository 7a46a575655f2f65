package example.consumer;

import com.sun.net.httpserver.HttpServer;
import dev.verdict.Verdict;
import dev.verdict.frankieone.WorkflowResponse;
import dev.verdict.frankieone.WorkflowResult;
import dev.verdict.http.frankieone.Execution;
import dev.verdict.http.frankieone.FrankieOneClient;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** Uses the client, the poller, the model and the conversion, and ends without closing anything. */
public class Main {
    public record Customer(String entityId, LocalDate born) {}

    private static final String RUNNING = "{\"requestId\":\"R1\",\"workflowExecutionId\":\"E1\",\"entityId\":\"P1\"}";
    private static final String ENDED = "{\"requestId\":\"R2\",\"workflowResult\":{\"workflowExecutionId\":\"E1\","
            + "\"workflowExecutionState\":\"COMPLETED\",\"status\":\"PASS\"},"
            + "\"individual\":{\"entityId\":\"P1\",\"born\":\"1990-02-03\"}}";

    public static void main(String[] args) throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            boolean execute = exchange.getRequestMethod().equals("POST");
            byte[] body = (execute ? RUNNING : ENDED).getBytes(StandardCharsets.UTF_8);
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(execute ? 202 : 200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();

        FrankieOneClient client = FrankieOneClient.builder()
                .baseUrl("http://127.0.0.1:" + server.getAddress().getPort())
                .customerId("customer")
                .apiKey("key")
                .build();
        Execution execution = client.individuals().execute("P1", "KYC", "workflow");
        WorkflowResult result = client.awaitAsync(execution).get();
        if (result.verdict().kind() != Verdict.Kind.APPROVED) {
            throw new AssertionError(result.explain());
        }
        WorkflowResponse response = client.individuals().execution(execution);
        Customer customer = response.individual().orElseThrow().as(Customer.class);
        if (!customer.equals(new Customer("P1", LocalDate.of(1990, 2, 3)))) {
            throw new AssertionError("the individual did not convert");
        }
        server.stop(0);
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.isAlive() && !thread.isDaemon() && thread != Thread.currentThread()) {
                throw new AssertionError("keeps the JVM alive: " + thread);
            }
        }
        System.out.println(Main.class.getModule() + ": " + result.verdict().kind() + ", end of main");
    }
}
