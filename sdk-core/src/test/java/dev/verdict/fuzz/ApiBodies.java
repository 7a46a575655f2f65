package dev.verdict.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** Bodies of FrankieOne's other responses, made of the parts of recorded results. */
final class ApiBodies {
    private static final String WORKFLOWS = "{'requestId':'R','workflows':[{'workflowId':'w','workflowName':'AML',"
            + "'serviceName':'KYC','workflowDefinition':{'definitionId':'d','name':'n','version':2,'steps':[{'name':'AML',"
            + "'type':'TASK','dependsOn':['START']}],'variables':[{'name':'v','type':'STRING','value':'1'}]}}]}";
    private static final String RETRIEVED = "{'origHTTPstatus':200,'payload':'{\\'requestId\\':\\'R\\'}'}";
    private static final String HOSTED_URL =
            "{'status':'OK','url':'https://example.org/x','urlExpiry':'2026-03-02T10:00:00Z','requestId':'R'}";

    private ApiBodies() {}

    static Mutations mutations() {
        List<byte[]> bases = new ArrayList<>();
        for (String text : List.of(WORKFLOWS, RETRIEVED.replace("\\'", "\\\""), HOSTED_URL)) {
            bases.add(Bodies.utf8(text.replace('\'', '"')));
        }
        for (String name : List.of("individual-pass", "individual-fail-kyc", "organization-complete")) {
            ObjectNode body = Bodies.object(Bodies.resource("/dev/verdict/sandbox/frankieone/" + name + ".json"));
            JsonNode result = body.path("workflowResult");
            JsonNode checks = result.path("workflowStepResults").path(0).path("processResults");
            JsonNode profile = body.path("serviceProfile");
            bases.add(
                    bytes(page("workflowResults", Bodies.JSON.createArrayNode().add(result))));
            bases.add(bytes(page("processResults", checks)));
            bases.add(bytes(page("serviceProfile", profile)));
            bases.add(bytes(page(
                    "matches",
                    Bodies.JSON
                            .createArrayNode()
                            .add(Bodies.JSON
                                    .createArrayNode()
                                    .add(Bodies.JSON.createObjectNode().set("serviceProfile", profile))))));
            bases.add(bytes(page("payload", body).put("origHTTPstatus", 200)));
            bases.add(bytes(body.path("individual")));
            bases.add(bytes(body.path("organization")));
        }
        ObjectNode owners =
                Bodies.object(Bodies.resource("/dev/verdict/sandbox/frankieone/organization-ownership.json"));
        bases.add(bytes(owners.path("organization")));
        bases.removeIf(base -> base.length < 30);
        return Bodies.frankieOne(bases);
    }

    private static ObjectNode page(String name, JsonNode value) {
        ObjectNode page = Bodies.JSON.createObjectNode().put("requestId", "R");
        page.putObject("meta").put("page", 1).put("limit", 20).put("total", 1);
        return page.set(name, value);
    }

    private static byte[] bytes(JsonNode tree) {
        return Bodies.utf8(tree.toString());
    }
}
