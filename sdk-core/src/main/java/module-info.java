/** Verdict's model, verdicts, parsing, waiting and signature checks. */
module dev.verdict.core {
    requires com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.datatype.jsr310;
    requires static org.jspecify;

    exports dev.verdict;
    exports dev.verdict.frankieone;
    exports dev.verdict.frankieone.activity;
    exports dev.verdict.frankieone.api;
    exports dev.verdict.frankieone.device;
    exports dev.verdict.frankieone.entity;
    exports dev.verdict.frankieone.evidence;
    exports dev.verdict.frankieone.individual;
    exports dev.verdict.frankieone.notification;
    exports dev.verdict.frankieone.organization;
    exports dev.verdict.frankieone.review;
    exports dev.verdict.frankieone.summary;
    exports dev.verdict.json;
    exports dev.verdict.poll;
    exports dev.verdict.review;
    exports dev.verdict.seon;
    exports dev.verdict.seon.idv;
    exports dev.verdict.seon.review;
    exports dev.verdict.seon.transaction;
    exports dev.verdict.signature;
}
