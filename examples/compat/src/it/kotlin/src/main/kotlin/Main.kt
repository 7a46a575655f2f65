import dev.verdict.Verdict
import dev.verdict.frankieone.WorkflowResult
import dev.verdict.frankieone.evidence.AmlEvidence
import dev.verdict.frankieone.evidence.SupplementaryData
import dev.verdict.frankieone.summary.AmlSummary

fun action(result: WorkflowResult): String = when (result.verdict()) {
    is Verdict.Approved -> "open the account"
    is Verdict.Declined -> "say no"
    is Verdict.Review -> "queue " + (result.workflowName() ?: "without a name").length
    is Verdict.Pending, is Verdict.Incomplete, is Verdict.Abandoned, is Verdict.NoDecision -> "wait"
    is Verdict.TechnicalFailure, is Verdict.Unrecognized -> result.verdict().advice().text()
}

fun hits(result: WorkflowResult): List<String?> =
    result.evidence().hits().details(AmlEvidence::class.java).map { hit -> hit.matchData()?.name() }

fun steps(result: WorkflowResult): Int =
    result.timeline().sumOf { step -> step.attempts().size + step.name().length }

fun kind(evidence: SupplementaryData?): Boolean = evidence is AmlEvidence && evidence.kinds().isNotEmpty()

fun unresolved(result: WorkflowResult): Int =
    result.workflowStepResults().sumOf { step -> (step.summary() as? AmlSummary)?.totalUnresolved() ?: 0 }
