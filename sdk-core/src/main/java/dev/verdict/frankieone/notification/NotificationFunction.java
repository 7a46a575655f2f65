package dev.verdict.frankieone.notification;

import dev.verdict.Open;
import java.util.List;

/**
 * What a notification is about. FrankieOne has spelled most of these in more than one way, in versions 1 and 2 of its notifications;
 * {@link Open#raw()} keeps the one that was sent. A function that is not here is a reason to {@linkplain Hint#READ_AGAIN read again}.
 */
public enum NotificationFunction implements Open.Spellings {
    /** A workflow ended; also sent when it ended with an error. */
    WORKFLOW_COMPLETE(Hint.LOOK_AT_EXECUTION, "WorkflowComplete"),
    /** A workflow ended with an error. */
    WORKFLOW_ERROR(Hint.LOOK_AT_EXECUTION),
    /** A person asked for a token to verify themselves with. */
    TOKEN_REQUESTED(Hint.LOOK_AT_EXECUTION, "IDVTokenRequested"),
    /** The link that a person follows was made. */
    ONB_URL_GENERATED(Hint.LOOK_AT_EXECUTION, "OnbTokenRequested"),
    /** No token or link for a person could be made. */
    TOKEN_ERROR(Hint.LOOK_AT_EXECUTION),
    /** The results of a person's photographs are there. */
    RESULTS_RETRIEVED(Hint.LOOK_AT_EXECUTION, "IDVResultsRetrieved"),
    /** The results of a person's photographs could not be had. */
    RESULTS_ERROR(Hint.LOOK_AT_EXECUTION),
    /** The text on a document was read. */
    OCR_PROCESSED(Hint.LOOK_AT_EXECUTION, "IDVOCRProcessing"),
    /** The text on a document could not be read. */
    OCR_ERROR(Hint.LOOK_AT_EXECUTION),
    /** A check of a person's photographs by somebody else ended. */
    FF_EXTERNAL_IDV_CHECK_COMPLETED(Hint.LOOK_AT_EXECUTION),
    /** The status of an entity changed, by a person or by a monitoring. */
    ENTITY_STATUS_CHANGED(Hint.READ_AGAIN, "EntityStatusChanged", "EntityStatusChange"),
    /** The risk of an entity changed. */
    ENTITY_RISK_CHANGED(Hint.READ_AGAIN, "EntityRiskChanged", "EntityRiskChange", "RiskLevelChange"),
    /** The data of an entity changed. */
    ENTITY_PROFILE_UPDATED(Hint.READ_AGAIN, "EntityProfileUpdated", "EntityProfileChange"),
    /** Somebody else works on an entity. */
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
