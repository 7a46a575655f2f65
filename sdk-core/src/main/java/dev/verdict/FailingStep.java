package dev.verdict;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A step that counts against the person or company, or that could not finish, with its reasons.
 *
 * <p>If a step was tried more than once, its newest attempt decides. If a step checked more than one subject, for example two
 * documents, it fails as soon as one of them fails; {@link #subjects()} tells which.
 *
 * @param name the step's name in the workflow
 * @param result the result of the step, which is that of its worst subject; absent if the step is only listed as failed
 * @param kind the kind of failure
 * @param reasons the reasons, most important first; at least one
 * @param contradicted whether the result contradicts itself about this step, for example if the step is listed as passed but has a
 *     hit; look at the raw result then
 * @param subjects the failing subjects, each with its own result; empty if the step is only listed as failed
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

    /** The kinds of failure, worst first. */
    public enum Kind {
        /** The step counts against the person or company. */
        FAILED,
        /** This version does not know the step's result. */
        UNRECOGNIZED,
        /** The step could not run. It found nothing against the person or company, and nothing in their favor. */
        ERROR,
        /** The step is not finished, or had too little data. */
        INCOMPLETE
    }

    /**
     * One subject that a step checked.
     *
     * @param objectType the type of the subject, such as a document, an address or the whole person; absent if not sent
     * @param objectId the platform's id of the subject; null if not sent
     * @param result the result of the newest attempt
     * @param kind the kind of failure
     * @param reasons the reasons, most important first
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
