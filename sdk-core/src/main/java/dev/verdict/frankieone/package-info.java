/**
 * FrankieOne's workflow results, for individuals and organizations, and how they become verdict, override and failing steps.
 *
 * <p>{@link dev.verdict.frankieone.WorkflowResponse} is the envelope that an execute or get call answers with, {@link
 * dev.verdict.frankieone.WorkflowResult} the result in it. Records mirror FrankieOne's KYC V2 API 2.0.1 and keep what they do
 * not know; see {@link dev.verdict.json.JsonRecord}. The person and the company beside a result are {@link
 * dev.verdict.frankieone.individual.Individual} and {@link dev.verdict.frankieone.organization.Organization}. Evidence of monitored
 * activity holds an {@link dev.verdict.frankieone.activity.Activity}.
 */
@NullMarked
package dev.verdict.frankieone;

import org.jspecify.annotations.NullMarked;
