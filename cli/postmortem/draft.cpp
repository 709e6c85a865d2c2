#include "postmortem/draft.hpp"

#include <system_error>

#include <nlohmann/json.hpp>

#include "rehearse/base/file.hpp"

namespace rehearse {
namespace {

using nlohmann::json;

FindingDecision decision_of(const std::string& text) {
  if (text == "rejected") return FindingDecision::rejected;
  return text == "changed" ? FindingDecision::changed : FindingDecision::confirmed;
}

std::string text_of(FindingDecision decision) {
  switch (decision) {
    case FindingDecision::confirmed: return "confirmed";
    case FindingDecision::rejected: return "rejected";
    case FindingDecision::changed: return "changed";
  }
  return "confirmed";
}

}  // namespace

ReviewDraft ReviewDraft::load(const std::filesystem::path& folder, const std::string& session) try {
  ReviewDraft draft;
  draft.file_ = folder / ("review-" + session + ".json");
  const auto text = read_file(draft.file_, 1U << 20U);
  if (!text) return draft;
  const json stored = json::parse(*text, nullptr, false);
  if (!stored.is_object()) return draft;
  draft.went_well = stored.value("went_well", std::vector<std::string>());
  draft.went_well_done = stored.value("went_well_done", false);
  draft.nerves_done = stored.value("nerves_done", false);
  for (const json& cause : stored.value("causes", json::array())) {
    draft.causes.push_back({cause.value("rule", ""), decision_of(cause.value("decision", "")), cause.value("cause", ""),
                            cause.value("intention", "")});
  }
  return draft;
} catch (const json::exception&) {
  ReviewDraft empty;
  empty.file_ = folder / ("review-" + session + ".json");
  return empty;
}

Result<void> ReviewDraft::save() const {
  json stored{
      {"went_well", went_well}, {"went_well_done", went_well_done}, {"nerves_done", nerves_done}, {"causes", json::array()}};
  for (const ConfirmedCause& cause : causes) {
    stored["causes"].push_back(
        {{"rule", cause.rule}, {"decision", text_of(cause.decision)}, {"cause", cause.cause}, {"intention", cause.intention}});
  }
  if (auto made = make_directories(file_.parent_path()); !made) return made;
  return write_file(file_, stored.dump(2, ' ', false, json::error_handler_t::replace) + "\n");
}

void ReviewDraft::remove() const {
  std::error_code ignored;
  std::filesystem::remove(file_, ignored);
}

}  // namespace rehearse
