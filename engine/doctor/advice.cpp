#include <algorithm>

#include <fmt/format.h>

#include "rehearse/doctor/checkup.hpp"
#include "rehearse/judge/sandbox_access.hpp"
#include "rehearse/store/event_log.hpp"

namespace rehearse {
namespace {

constexpr std::int64_t little_space = 512LL << 20;     // less than a precompiled header and a day's builds take
constexpr std::int64_t hardly_any_space = 16LL << 20;  // a session may not be written down any more

class Adviser {
 public:
  explicit Adviser(const Checkup& checkup) : checkup_(checkup) {}

  std::vector<Advice> advise() && {
    sandbox();
    languages();
    folders();
    database();
    calibration();
    std::stable_sort(advice_.begin(), advice_.end(), [](const Advice& a, const Advice& b) { return a.level > b.level; });
    return std::move(advice_);
  }

 private:
  void add(AdviceLevel level, std::string text, std::string remedy) {
    advice_.push_back({level, std::move(text), std::move(remedy)});
  }
  void add(AdviceLevel level, const Error& error) { add(level, error.message, error.hint); }

  void sandbox() {
    const SandboxReport& report = checkup_.sandbox;
    if (checkup_.installation_problem) return add(AdviceLevel::broken, *checkup_.installation_problem);
    if (!report.confinement) {
      const Error none{ErrorCode::unavailable, "there is no sandbox"};
      return add(AdviceLevel::broken, with_way_out(report.refusal.value_or(none)));
    }
    const bool weaker = *report.confinement != Confinement::namespaces;
    if (weaker) {
      const Error why = report.refused.empty() ? Error{} : report.refused.front().error;
      add(AdviceLevel::worth_fixing,
          fmt::format("The sandbox is weaker than it could be{}", why.message.empty() ? "" : ": " + why.message), why.hint);
    }
    for (const Facility& facility : report.facilities) {
      if (facility.present) continue;
      add(AdviceLevel::note, fmt::format("{}: {}", facility.name, facility.why.empty() ? "missing" : facility.why),
          facility.hint);
    }
  }

  void languages() {
    if (checkup_.languages_problem) return add(AdviceLevel::broken, *checkup_.languages_problem);
    const auto& all = checkup_.tool_chains;
    const bool any = std::any_of(all.begin(), all.end(), [](const auto& tools) { return tools.version.has_value(); });
    for (const ToolChainState& tools : all) {
      if (!tools.version) {
        const Error why = tools.missing.value_or(Error{ErrorCode::unavailable, tools.title + " is missing"});
        // A folder with faults is nothing that its user has chosen to do without.
        const auto level = why.code == ErrorCode::unavailable ? AdviceLevel::note : AdviceLevel::worth_fixing;
        add(any ? level : AdviceLevel::broken, why);
      } else if (tools.shares_builds && tools.shared_bytes == 0) {
        add(AdviceLevel::worth_fixing, tools.title + ": each build takes about three times as long as it needs to",
            "rehearse languages --prepare");
      }
    }
  }

  void folders() {
    if (checkup_.paths_problem) return add(AdviceLevel::broken, *checkup_.paths_problem);
    for (const FolderState& folder : checkup_.folders) {
      if (folder.unwritable) {
        add(AdviceLevel::broken, *folder.unwritable);
      } else if (folder.free_bytes >= 0 && folder.free_bytes < little_space) {
        add(folder.free_bytes < hardly_any_space ? AdviceLevel::broken : AdviceLevel::worth_fixing,
            fmt::format("Only {} MB are free for {}", folder.free_bytes >> 20U, folder.path.string()),
            folder.name == "cache" ? "free some space there; the cache itself may be deleted" : "free some space there");
      }
    }
  }

  void database() {
    if (checkup_.database && checkup_.database->problem) add(AdviceLevel::broken, *checkup_.database->problem);
  }

  void calibration() {
    if (checkup_.calibration_problem) add(AdviceLevel::note, *checkup_.calibration_problem);
    if (!checkup_.calibration) return;
    const Calibration& measured = *checkup_.calibration;
    if (measured.slowness() > margin_of_limits) {
      add(AdviceLevel::worth_fixing,
          fmt::format("This machine is {:.1f} times slower than the one on which the time limits were proved, and they leave a "
                      "factor of {:.0f}: a right solution may exceed them",
                      measured.slowness(), margin_of_limits),
          "close other programs, plug the power in, and look again; rehearse bank verify names the problems that suffer");
    }
    if (measured.work.spread() > much_spread) {
      add(AdviceLevel::note,
          fmt::format("CPU times vary by {:.0f} % here: a result that close to a limit may go either way",
                      measured.work.spread() * 100),
          "close other programs; a laptop: plug the power in");
    }
    if (measured.waiting > much_waiting) {
      add(AdviceLevel::note,
          fmt::format("Other programs keep the cores busy: {:.0f} % of the time was spent waiting for one",
                      measured.waiting * 100),
          "verdicts do not suffer, they count CPU time; but judging takes longer");
    }
  }

  const Checkup& checkup_;
  std::vector<Advice> advice_;
};

}  // namespace

std::vector<Advice> advice_of(const Checkup& checkup) { return Adviser(checkup).advise(); }

Readiness readiness_of(const std::vector<Advice>& advice) {
  const auto is = [](AdviceLevel level) { return [level](const Advice& item) { return item.level == level; }; };
  if (std::any_of(advice.begin(), advice.end(), is(AdviceLevel::broken))) return Readiness::not_ready;
  if (std::any_of(advice.begin(), advice.end(), is(AdviceLevel::worth_fixing))) return Readiness::worth_fixing;
  return Readiness::ready;
}

}  // namespace rehearse
