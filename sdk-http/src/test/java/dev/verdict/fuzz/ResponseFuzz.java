package dev.verdict.fuzz;

import dev.verdict.OutcomeUnknownException;
import dev.verdict.VerdictException;
import dev.verdict.http.RetryPolicy;
import dev.verdict.http.frankieone.Execution;
import dev.verdict.http.frankieone.FrankieOneClient;
import dev.verdict.http.seon.SeonClient;
import dev.verdict.http.seon.StartedRun;
import dev.verdict.http.seon.WorkflowInputs;
import dev.verdict.http.testing.AnyCall;
import dev.verdict.poll.PollTimer;
import dev.verdict.poll.RateBudget;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import okhttp3.Headers;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;

/**
 * Whatever a platform responds, a call returns a result of its own execution, or throws a documented exception that quotes nothing. A call
 * that starts something is sent once. An interceptor responds, so there are no sockets.
 */
public final class ResponseFuzz {
    private static final Cost COST = Cost.limitOfAllThreads(2_000, 8_000_000);
    private static final List<Integer> STATUSES = List.of(
            200, 200, 200, 201, 202, 204, 206, 301, 400, 401, 403, 404, 409, 410, 422, 429, 500, 502, 503, 599, 999);
    private static final List<String> HEADERS = List.of(
            "Content-Encoding: gzip",
            "Content-Encoding: deflate",
            "Content-Encoding: br",
            "Content-Encoding: gzip, gzip",
            "Content-Encoding: identity",
            "Retry-After: 0",
            "Retry-After: 1",
            "Retry-After: -1",
            "Retry-After: 99999999999999999999",
            "Retry-After: Fri, 31 Dec 9999 23:59:59 GMT",
            "Content-Type: text/html",
            "Content-Type: application/json; charset=utf-16",
            "Content-Type: ;;;",
            "X-Request-Id: r-1",
            "X-Frankie-RequestId: " + Mutations.CANARY,
            "Location: https://elsewhere.example/",
            "Content-Length: 7");

    private static final List<AnyCall> CALLS = List.of(AnyCall.values());
    /** A server that always sends the same page is asked a few times. */
    private static final int MOST_PAGES = 20;

    private static final Mutations BODIES = new Mutations(
            Stream.concat(
                            CALLS.stream().map(AnyCall::answer),
                            Stream.of(
                                    "{'workflowExecutionId':'x-1','requestId':'r-1','workflowExecutionState':'IN_PROGRESS'}",
                                    "{'workflowResult':{'workflowExecutionId':'x-1','workflowExecutionState':'COMPLETED','status':'PASS'},"
                                            + "'serviceProfile':{'entityId':'e-1'},'individual':{'name':{'givenName':'Ann'}}}",
                                    "{'workflowExecutionId':'x-1','workflowExecutionState':'COMPLETED','status':'FAIL'}",
                                    "{'requestId':'r-1','errorCode':'CORE-4001','errorMsg':'bad','issues':[{'issue':'a','issueLocation':'b'}]}",
                                    "{'data':{'executionId':'run-1','token':'t-1'}}",
                                    "{'executionId':'run-1','token':'t-1'}",
                                    "{'code':'MISSING_REQUIRED_INPUTS','message':'no'}"))
                    .map(json -> json.replace('\'', '"').getBytes(StandardCharsets.UTF_8))
                    .toList(),
            List.of(
                    "workflowResult",
                    "workflowExecutionId",
                    "requestId",
                    "status",
                    "workflowExecutionState",
                    "data",
                    "token",
                    "code"),
            List.of("x-1", "x-2", "e-1", "COMPLETED", "IN_PROGRESS", "PASS", "FAIL", "CORE-4001", "run-1"),
            Set.of("givenName", "errorMsg", "message", "token"));

    /** An hour passes from call to call: a response can pause the budget for a minute. */
    private static final PollTimer CLOCK = new PollTimer() {
        @Override
        public long nanoTime() {
            return calls * TimeUnit.HOURS.toNanos(1);
        }

        @Override
        public Cancellable schedule(Runnable task, Duration delay) {
            throw new AssertionError("a call waits for a permit");
        }
    };

    private static long calls;
    private static Response next;
    private static byte[] body;
    private static int sent;

    private static final OkHttpClient HTTP =
            new OkHttpClient.Builder().addInterceptor(ResponseFuzz::respond).build();
    private static final FrankieOneClient FRANKIEONE = FrankieOneClient.builder()
            .baseUrl("http://127.0.0.1:1")
            .customerId("c-1")
            .apiKey("k-1")
            .retryPolicy(RetryPolicy.none())
            .rateBudget(RateBudget.perSecond(100).withTimer(CLOCK))
            .httpClient(HTTP)
            .build();
    private static final SeonClient SEON = SeonClient.builder()
            .baseUrl("http://127.0.0.1:1")
            .apiKey("k-1")
            .retryPolicy(RetryPolicy.none())
            .rateBudget(RateBudget.perSecond(100).withTimer(CLOCK))
            .httpClient(HTTP)
            .build();

    private ResponseFuzz() {}

    public static void fuzzerTestOneInput(byte[] input) {
        Choices choices = new Choices(input);
        int number = choices.next(CALLS.size() + 1);
        Response.Builder response = new Response.Builder()
                .protocol(Protocol.HTTP_1_1)
                .code(choices.oneOf(STATUSES))
                .message(choices.text(3).replaceAll("[^ -~]", "?"));
        Headers.Builder headers = new Headers.Builder();
        for (int more = choices.next(4); more > 0; more--) {
            headers.add(choices.oneOf(HEADERS));
        }
        next = response.headers(headers.build())
                .request(new Request.Builder().url("http://127.0.0.1:1").build())
                .build();
        body = choices.next(4) == 0 ? choices.rest() : BODIES.body(choices);
        COST.of(body.length, () -> {
            sent = 0;
            calls++;
            if (number == CALLS.size()) {
                check(true, () -> SEON.initWorkflow("w-1", WorkflowInputs.of("user-1")));
            } else {
                AnyCall call = CALLS.get(number);
                check(call.changesSomething(), call.ways(FRANKIEONE).get(0));
            }
            return null;
        });
    }

    private static void check(boolean changesSomething, Supplier<Object> sending) {
        Object result;
        try {
            result = sending.get();
        } catch (VerdictException e) {
            Checks.require(changesSomething || !(e instanceof OutcomeUnknownException), "a GET has no unknown outcome");
            Checks.checkPrinted(e.toString());
            Checks.checkPrinted(String.valueOf(e.getCause()));
            checkSent(changesSomething);
            return;
        }
        checkSent(changesSomething);
        Checks.checkPrinted(result.toString());
        if (result instanceof Execution execution) {
            Checks.require(!execution.executionId().isBlank(), "an execution without an id");
        } else if (result instanceof StartedRun run) {
            Checks.require(!run.runId().isBlank(), "a run without an id");
        }
    }

    private static void checkSent(boolean changesSomething) {
        Checks.require(sent >= 1 && sent <= (changesSomething ? 1 : MOST_PAGES), "sent " + sent + " times");
    }

    private static Response respond(Interceptor.Chain chain) {
        sent++;
        return next.newBuilder()
                .request(chain.request())
                .body(ResponseBody.create(body, MediaType.parse("application/json")))
                .build();
    }
}
