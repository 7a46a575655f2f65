package dev.verdict.frankieone.notification;

import dev.verdict.Open;
import java.util.List;

/**
 * What a notification is about. Most functions have several spellings in versions 1 and 2 of the notifications; {@link
 * Open#raw()} has the one that was sent. For an unknown function, {@linkplain Hint#READ_AGAIN read the execution again}.
 */
public enum NotificationFunction implements Open.Spellings {
    /** A workflow ended; also sent when it ended with an error. */
    WORKFLOW_COMPLETE(Hint.LOOK_AT_EXECUTION, "WorkflowComplete"),
    /** A workflow ended with an error. */
    WORKFLOW_ERROR(Hint.LOOK_AT_EXECUTION),
    /** A person requested a token for their verification. */
    TOKEN_REQUESTED(Hint.LOOK_AT_EXECUTION, "IDVTokenRequested"),
    /** The onboarding link for a person was created. */
    ONB_URL_GENERATED(Hint.LOOK_AT_EXECUTION, "OnbTokenRequested"),
    /** A token or link for a person could not be created. */
    TOKEN_ERROR(Hint.LOOK_AT_EXECUTION),
    /** The results of a person's photographs are available. */
    RESULTS_RETRIEVED(Hint.LOOK_AT_EXECUTION, "IDVResultsRetrieved"),
    /** The results of a person's photographs could not be retrieved. */
    RESULTS_ERROR(Hint.LOOK_AT_EXECUTION),
    /** The text on a document was read. */
    OCR_PROCESSED(Hint.LOOK_AT_EXECUTION, "IDVOCRProcessing"),
    /** The text on a document could not be read. */
    OCR_ERROR(Hint.LOOK_AT_EXECUTION),
    /** An external check of a person's photographs ended. */
    FF_EXTERNAL_IDV_CHECK_COMPLETED(Hint.LOOK_AT_EXECUTION),
    /** A person or monitoring changed the status of an entity. */
    ENTITY_STATUS_CHANGED(Hint.READ_AGAIN, "EntityStatusChanged", "EntityStatusChange"),
    /** The risk of an entity changed. */
    ENTITY_RISK_CHANGED(Hint.READ_AGAIN, "EntityRiskChanged", "EntityRiskChange", "RiskLevelChange"),
    /** The data of an entity changed. */
    ENTITY_PROFILE_UPDATED(Hint.READ_AGAIN, "EntityProfileUpdated", "EntityProfileChange"),
    /** An entity was assigned to another person. */
    ENTITY_ASSIGNEE_CHANGED(Hint.READ_AGAIN, "EntityAssigneeChanged", "EntityAssigneeChange");

    private final Hint hint;
    private final List<String> spellings;

    NotificationFunction(Hint hint, String... spellings) {
        this.hint = hint;
        this.spellings = List.of(spellings);
    }

    Hint hint() {
        return hint;
    }

    @Override
    public List<String> spellings() {
        return spellings;
    }
}
