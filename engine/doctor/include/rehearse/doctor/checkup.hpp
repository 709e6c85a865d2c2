#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "rehearse/base/paths.hpp"
#include "rehearse/base/result.hpp"
#include "rehearse/doctor/calibration.hpp"
#include "rehearse/doctor/folder_state.hpp"
#include "rehearse/doctor/machine.hpp"
#include "rehearse/judge/tool_chain_state.hpp"
#include "rehearse/sandbox/sandbox_report.hpp"
#include "rehearse/store/database_state.hpp"

namespace rehearse {

// What this machine has for rehearse: facts only. A probe that failed is a fact, too.
struct Checkup {
  Machine machine;
  std::optional<Error> paths_problem;         // no home: nothing is known of folders and database
  std::optional<Error> installation_problem;  // files of the program are missing: no sandbox, no languages
  SandboxReport sandbox;
  std::optional<Error> languages_problem;
  std::vector<ToolChainState> tool_chains;
  std::vector<FolderState> folders;
  std::optional<DatabaseState> database;
  std::optional<Calibration> calibration;
  bool calibration_is_stored = false;        // measured by an earlier doctor
  std::optional<Error> calibration_problem;  // why there is none, or why it could not be kept
};

// All but the calibration, of which it takes what was stored. Never fails, and changes nothing.
[[nodiscard]] Checkup examine(const Result<Paths>& paths, const Result<Installation>& installation);

// Measures and stores the calibration. Only a stop request is an Error; whatever else fails is in the checkup.
[[nodiscard]] Result<void> calibrate(Checkup& checkup, const Result<Paths>& paths, const Result<Installation>& installation,
                                     Millis now, const CalibrationOptions& options);

enum class AdviceLevel {
  note,          // good to know
  worth_fixing,  // it works, but not as well as it could
  broken,        // nothing can be practised until it is mended
};
[[nodiscard]] std::string_view to_string(AdviceLevel level);  // "note", "worth fixing", "broken"

struct Advice {
  AdviceLevel level = AdviceLevel::note;
  std::string text;
  std::string remedy;  // a command where there is one; may be empty
};

// What follows from the facts, the gravest first.
[[nodiscard]] std::vector<Advice> advice_of(const Checkup& checkup);

enum class Readiness { ready, worth_fixing, not_ready };
[[nodiscard]] std::string_view to_string(Readiness readiness);  // "ready", "worth fixing", "not ready"
[[nodiscard]] Readiness readiness_of(const std::vector<Advice>& advice);

inline constexpr int checkup_schema = 1;
// The JSON of `rehearse doctor --json`; `more` is a JSON object whose members are added (the front end's own facts).
[[nodiscard]] std::string to_json(const Checkup& checkup, const std::vector<Advice>& advice, std::string_view more = "{}");

}  // namespace rehearse
