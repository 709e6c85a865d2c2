#include "rehearse/doctor/checkup.hpp"

#include <utility>

#include "rehearse/judge/sandbox_access.hpp"

namespace rehearse {

Checkup examine(const Result<Paths>& paths, const Result<Installation>& installation) {
  Checkup checkup;
  checkup.machine = examine_machine();
  if (!paths) checkup.paths_problem = paths.error();
  if (!installation) {
    checkup.installation_problem = installation.error();
    checkup.sandbox.refusal = installation.error();
  } else {
    RunnerOptions options;
    options.jail = installation->jail;
    checkup.sandbox = examine_sandbox(options);
    if (const auto languages = Languages::load(installation->languages)) {
      const auto cache = paths ? paths->cache : std::filesystem::path();
      for (const Language& language : languages->all()) checkup.tool_chains.push_back(examine_tool_chain(language, cache));
    } else {
      checkup.languages_problem = languages.error();
    }
  }
  if (!paths) return checkup;
  checkup.folders = {examine_folder("data", paths->data), examine_folder("cache", paths->cache)};
  checkup.database = examine_database(paths->data);
  checkup.calibration = load_calibration(paths->cache);
  checkup.calibration_is_stored = checkup.calibration.has_value();
  return checkup;
}

Result<void> calibrate(Checkup& checkup, const Result<Paths>& paths, const Result<Installation>& installation, Millis now,
                       const CalibrationOptions& options) {
  std::optional<Runner> runner;
  if (installation && paths && checkup.sandbox.confinement) {
    auto started = Languages::load(installation->languages).and_then([&](const Languages& languages) {
      return start_runner(*installation, *paths, languages, Trust::none);
    });
    if (started) runner = std::move(*started);
  }
  auto measured = calibrate(runner ? &*runner : nullptr, now, options);
  if (!measured && measured.error().code == ErrorCode::interrupted) return unexpected(measured.error());
  if (!measured) {
    checkup.calibration_problem = measured.error();
    return {};
  }
  checkup.calibration = std::move(*measured);
  checkup.calibration_is_stored = false;
  if (!paths) return {};
  if (auto saved = save_calibration(paths->cache, *checkup.calibration); !saved) checkup.calibration_problem = saved.error();
  return {};
}

std::string_view to_string(AdviceLevel level) {
  switch (level) {
    case AdviceLevel::note: return "note";
    case AdviceLevel::worth_fixing: return "worth fixing";
    case AdviceLevel::broken: return "broken";
  }
  return "note";
}

std::string_view to_string(Readiness readiness) {
  switch (readiness) {
    case Readiness::ready: return "ready";
    case Readiness::worth_fixing: return "worth fixing";
    case Readiness::not_ready: return "not ready";
  }
  return "ready";
}

}  // namespace rehearse
