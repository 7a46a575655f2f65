package dev.verdict;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A step that speaks against the person or company, or could not finish, with its reasons.
 *
 * <p>A step that was tried more than once is judged by its newest attempt. A step that looked at more than one thing, say
 * two documents, is failing if one of them fails; {@link #subjects()} tells which.
 *
 * @param name the step's name in the workflow
 * @param result the step's word, that of its worst subject; absent if the step is only listed as failed
 * @param kind how it fails
 * @param reasons why, most telling first; at least one
 * @param contradicted whether the result contradicts itself about this step, say listed as passed but with a hit; worth a
 *     look at the raw result
 * @param subjects the things it looked at that fail, each with its own result; empty if the step is only listed as failed
 */
public record FailingStep(
        String name, Open<?> result, Kind kind, List<Reason> reasons, boolean contradicted, List<Subject> subjects) {

    public FailingStep {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(result, "result");
        Objects.requireNonNull(kind, "kind");
        reasons = List.copyOf(reasons);
        subjects = List.copyOf(subjects);
    }

    @Override
    public String toString() {
        return SafeText.name(name) + " " + kind + " (" + result + ")" + (contradicted ? ", contradicted" : "") + ": "
                + reasons;
    }

    /** How a step fails, worst first. */
    public enum Kind {
        /** It speaks against the person or company. */
        FAILED,
        /** Its word is not known to this version. */
        UNRECOGNIZED,
        /** It could not be carried out. It found nothing against the person or company, and nothing for them. */
        ERROR,
        /** It is not done, or had too little to go on. */
        INCOMPLETE
    }

    /**
     * One thing a step looked at.
     *
     * @param objectType what it is: a document, an address, the person as a whole; absent if the platform does not say
     * @param objectId the platform's id of it; null if the platform does not say
     * @param result the word of the newest attempt
     * @param kind how it fails
     * @param reasons why, most telling first
     * @param stepResultIds the ids of all attempts, newest first; attempts without an id are left out
     */
    public record Subject(
            Open<?> objectType,
            @Nullable String objectId,
            Open<?> result,
            Kind kind,
            List<Reason> reasons,
            List<String> stepResultIds) {

        public Subject {
            Objects.requireNonNull(objectType, "objectType");
            Objects.requireNonNull(result, "result");
            Objects.requireNonNull(kind, "kind");
            reasons = List.copyOf(reasons);
            stepResultIds = List.copyOf(stepResultIds);
        }

        @Override
        public String toString() {
            return objectType + " " + SafeText.name(objectId) + " " + kind + " (" + result + "): " + reasons;
        }
    }
}
