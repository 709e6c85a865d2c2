#include "rehearse/practice/applying.hpp"

#include <fmt/format.h>

#include "journal_log.hpp"
#include "journal_texts.hpp"
#include "rehearse/practice/journaling.hpp"
#include "rehearse/review/journal_record.hpp"

namespace rehearse {

Applying::Applying(Practice& practice) : practice_(practice) {}

Result<Journal> Applying::journal() const { return JournalLog(practice_.state()).read(); }

Result<Application> Applying::application(std::string_view id) const {
  const auto found = journal();
  if (!found) return unexpected(found.error());
  return get_record(found->applications, id, "application", "rehearse pipeline list");
}

Result<Application> Applying::add(const ApplicationCapture& capture) {
  const Journaling journaling(practice_);
  std::string next_day;
  if (!capture.next_day.empty()) {
    const auto day = journaling.day_of(capture.next_day, journaling.today());
    if (!day) return unexpected(day.error());
    next_day = to_string(*day);
  }
  Application made;
  const auto make = [&](const Journal& journal) -> Result<std::vector<Payload>> {
    const std::string role = capture.role.empty() ? std::string() : slug_of(capture.role);
    made = {unused_id(journal, capture.company, Numbering::from_second),
            capture.company,
            role,
            capture.importance,
            capture.next_step,
            next_day,
            capture.note};
    std::vector<Payload> payloads{making(made)};
    if (capture.stage != Stage::interested) {
      payloads.push_back(making(StageMove{made.id + "-move-1", made.id, capture.stage, to_string(journaling.today()), ""}));
    }
    return payloads;
  };
  return JournalLog(practice_.state()).append(make).map([&](const Journal&) { return made; });
}

Result<Application> Applying::move(std::string_view id, const Move& move) {
  const Journaling journaling(practice_);
  const auto day = journaling.day_of(move.day, journaling.today());
  if (!day) return unexpected(day.error());
  std::string next_day;
  if (!move.next_day.empty()) {
    const auto next = journaling.day_of(move.next_day, journaling.today());
    if (!next) return unexpected(next.error());
    next_day = to_string(*next);
  }
  const auto make = [&](const Journal& journal) -> Result<std::vector<Payload>> {
    const auto application = get_record(journal.applications, id, "application", "rehearse pipeline list");
    if (!application) return unexpected(application.error());
    const std::string move_id = unused_id(journal, fmt::format("{}-move", id), Numbering::from_first);
    std::vector<Payload> payloads{making(StageMove{move_id, application->id, move.stage, to_string(*day), move.note})};
    if (application->next_step != move.next_step || application->next_day != next_day) {
      const auto next = amending(journal, id, nlohmann::json{{"next_step", move.next_step}, {"next_day", next_day}});
      if (!next) return unexpected(next.error());
      payloads.push_back(*next);
    }
    return payloads;
  };
  return JournalLog(practice_.state()).append(make).and_then([&](const Journal& journal) {
    return get_record(journal.applications, id, "application", "rehearse pipeline list");
  });
}

Result<Gate> Applying::gate(std::string_view id) const {
  const auto found = journal();
  if (!found) return unexpected(found.error());
  const auto application = get_record(found->applications, id, "application", "rehearse pipeline list");
  if (!application) return unexpected(application.error());
  const auto history = practice_.history();
  if (!history) return unexpected(history.error());
  const auto skills = JournalTexts(practice_.state().installation, practice_.state().paths).skills();
  if (!skills) return unexpected(skills.error());
  const auto ready = readiness(application->role, profile_of(stage_of(*application, *found)));
  if (!ready) return unexpected(ready.error());
  return readiness_gate(*application, *found, *history, *skills, *ready, practice_.state().clock.now().wall);
}

Result<std::optional<Readiness>> Applying::readiness(std::string_view role_id, std::string_view profile_name) const {
  const auto found = journal();
  if (!found) return unexpected(found.error());
  const RoleProfile* role = find_record(found->roles, role_id);
  if (role == nullptr) return std::optional<Readiness>();
  const Profile* profile = find_profile(profile_name);
  if (profile == nullptr) {
    return unexpected(ErrorCode::not_found, fmt::format("there is no profile \"{}\"", profile_name), "phone, onsite");
  }
  const auto history = practice_.history();
  if (!history) return unexpected(history.error());
  const Skill skill = skill_of(*history, practice_.state().clock.now().wall);
  return std::optional(readiness_for(skill, *profile, topic_shares(*role, *found)));
}

}  // namespace rehearse
