package dev.verdict.desk.browser;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives each test class an {@link Office}, and all of them the same browsers. */
final class OfficeExtension
        implements ExecutionCondition, BeforeAllCallback, AfterEachCallback, AfterAllCallback, ParameterResolver {
    private static final Namespace NAMESPACE = Namespace.create(OfficeExtension.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return Chromium.missing()
                .map(missing -> {
                    context.getRoot().getStore(NAMESPACE).computeIfAbsent("said", any -> {
                        System.err.println("*** BROWSER TESTS ARE SKIPPED: " + missing + ". Debian: "
                                + Chromium.HOW_TO_INSTALL + " ***");
                        return true;
                    });
                    return ConditionEvaluationResult.disabled(missing);
                })
                .orElseGet(() -> ConditionEvaluationResult.enabled("Chromium is installed"));
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        Browsers browsers = context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent("browsers", any -> new Browsers(), Browsers.class);
        context.getStore(NAMESPACE).put("office", new Office(browsers));
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Office office = office(context);
        context.getExecutionException()
                .ifPresent(failure -> office.keepPages(
                        "failed-" + context.getRequiredTestClass().getSimpleName() + "-"
                                + context.getRequiredTestMethod().getName()));
        office.check();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        office(context).close();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Office.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return office(context);
    }

    private static Office office(ExtensionContext context) {
        return context.getStore(NAMESPACE).get("office", Office.class);
    }
}
