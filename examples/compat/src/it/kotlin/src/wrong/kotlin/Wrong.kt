import dev.verdict.frankieone.WorkflowResult

fun length(result: WorkflowResult): Int = result.workflowName().length

fun level(result: WorkflowResult): String = result.riskAssessment().riskLevel().raw()
