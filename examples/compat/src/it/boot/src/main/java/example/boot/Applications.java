package example.boot;

import dev.verdict.InvalidSignatureException;
import dev.verdict.Verdict;
import dev.verdict.frankieone.WorkflowResult;
import dev.verdict.frankieone.notification.Notification;
import dev.verdict.frankieone.notification.NotificationCheck;
import dev.verdict.http.frankieone.Execution;
import dev.verdict.http.frankieone.FrankieOneClient;
import dev.verdict.sandbox.FrankieOneSandbox;
import dev.verdict.signature.Headers;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Applications {
    private final FrankieOneClient client;
    private final NotificationCheck check;
    private final Map<String, Execution> executions = new ConcurrentHashMap<>();
    private final Map<String, CompletableFuture<WorkflowResult>> waits = new ConcurrentHashMap<>();

    Applications(FrankieOneClient client, FrankieOneSandbox sandbox) {
        this.client = client;
        this.check = NotificationCheck.builder()
                .publicKey(sandbox.notifications().publicKey())
                .build();
    }

    @PostMapping("/applications")
    String start(@RequestParam("workflow") String workflow) {
        Execution execution = client.individuals().execute("example-person", "KYC", workflow);
        executions.put(execution.executionId(), execution);
        waits.put(execution.executionId(), client.awaitAsync(execution));
        return execution.executionId();
    }

    @GetMapping("/applications/{id}")
    Verdict now(@PathVariable("id") String id) {
        return client.individuals()
                .execution(executions.get(id))
                .workflowResult()
                .verdict();
    }

    /** Spring completes the response when the wait ends. */
    @GetMapping("/applications/{id}/ended")
    CompletableFuture<Verdict> ended(@PathVariable("id") String id) {
        return waits.get(id).thenApply(WorkflowResult::verdict);
    }

    @GetMapping("/applications/{id}/result")
    WorkflowResult result(@PathVariable("id") String id) {
        return waits.get(id).join();
    }

    /** FrankieOne appends the id of its request to the URL. */
    @PostMapping("/notifications/{requestId}")
    ResponseEntity<Void> notified(@RequestHeader MultiValueMap<String, String> headers, @RequestBody byte[] body) {
        try {
            check.check(Headers.of(headers));
        } catch (InvalidSignatureException e) {
            return ResponseEntity.status(e.suggestedStatus()).build();
        }
        client.wakeExecution(Notification.parse(body).workflowExecutionId());
        return ResponseEntity.ok().build();
    }
}
