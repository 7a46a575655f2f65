package dev.verdict.desk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** An analyst starts verifications. */
@BrowserTest
class CreateTest {

    private static void chooseWorkflowOf(Analyst analyst, String platform) {
        WebElement first = analyst.find("#workflow optgroup[label='" + platform + "'] option");
        new Select(analyst.find("#workflow")).selectByValue(first.getDomAttribute("value"));
    }

    @Test
    void makesALinkOfFrankieOne(Office office) {
        Analyst analyst = office.analyst().open("/runs").follow("Create verification");
        analyst.screenshot("create");
        chooseWorkflowOf(analyst, "FrankieOne");

        analyst.fill("#create", "Your id of the person", "customer-4711")
                .press("#create", "Create verification")
                .screenshot("link-made");

        assertThat(analyst.find("#message a.link").getDomAttribute("href")).startsWith("http");
        assertThat(analyst.open("/log").text("#entries tbody tr")).containsIgnoringCase("verification created");
    }

    @Test
    void startsARunOfSeon(Office office) {
        Analyst analyst = office.analyst().open("/create");
        chooseWorkflowOf(analyst, "SEON");

        analyst.fill("#create", "Your id of the person", "customer-4712").press("#create", "Create verification");

        analyst.sees("#message", "The run has started.");
        assertThat(analyst.address()).startsWith("/runs/seon/");
        String run = analyst.find("#run").getDomAttribute("data-run");
        analyst.open("/runs");
        assertThat(analyst.has("[data-run='" + run + "']"))
                .as("the run is in the list at once")
                .isTrue();
    }

    @Test
    void saysWhatIsMissing(Office office) {
        Analyst analyst = office.analyst().open("/create");
        chooseWorkflowOf(analyst, "SEON");

        analyst.fill("#create", "Your id of the person", "   ").press("#create", "Create verification");

        assertThat(analyst.browser().findElement(By.id("user-problem")).getText())
                .isEqualTo("Enter an id of 1 to 100 characters.");
    }
}
