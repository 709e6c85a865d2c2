#pragma once

#include "rehearse/judge/judgement.hpp"
#include "rehearse/session/payload.hpp"
#include "screen/report.hpp"

namespace rehearse {

enum class ReportKind { run, submission, judgement };

[[nodiscard]] RunReport report_of(const Judgement& judgement, ReportKind kind);
[[nodiscard]] RunReport report_of(const RunFinished& run);
[[nodiscard]] RunReport report_of(const SubmitFinished& submit);
// What shows of a submission while verdicts are sealed.
[[nodiscard]] RunReport sealed_report();

// The failing case of an event, as the failure log shows it.
[[nodiscard]] RunReport::Failure failure_of(const FailingCase& failing);

}  // namespace rehearse
