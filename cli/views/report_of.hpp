#pragma once

#include "rehearse/judge/judgement.hpp"
#include "rehearse/session/session.hpp"
#include "screen/report.hpp"

namespace rehearse {

enum class ReportKind { run, submission, judgement };

[[nodiscard]] RunReport report_of(const Judgement& judgement, ReportKind kind);
// Of the one case that ran: what came out shows whether or not it passes.
[[nodiscard]] RunReport report_of_case(const Judgement& judgement);
[[nodiscard]] RunReport report_of(const RunFinished& run);
[[nodiscard]] RunReport report_of(const SubmitFinished& submit);
// The last submission of a task, with the counterexample to it.
[[nodiscard]] RunReport report_of_submit(const TaskState& task);
// What shows of a submission while verdicts are sealed.
[[nodiscard]] RunReport sealed_report();

// The failing case of an event, as the failure log shows it.
[[nodiscard]] RunReport::Failure failure_of(const FailingCase& failing);

}  // namespace rehearse
