#include "rehearse/review/playback.hpp"

#include <algorithm>
#include <charconv>

#include "timeline.hpp"
#include "trace.hpp"

namespace rehearse {
namespace {

MomentKind kind_of_moment(const Payload& payload) {
  if (std::holds_alternative<Snapshot>(payload)) return MomentKind::saved;
  if (std::holds_alternative<BuildFinished>(payload)) return MomentKind::built;
  if (std::holds_alternative<RunFinished>(payload)) return MomentKind::ran;
  if (std::holds_alternative<SubmitFinished>(payload)) return MomentKind::submitted;
  if (std::holds_alternative<PhaseEntered>(payload)) return MomentKind::phase;
  const bool helped = std::holds_alternative<HintTaken>(payload) || std::holds_alternative<ClarificationAsked>(payload) ||
                      std::holds_alternative<EditorialOpened>(payload);
  return helped ? MomentKind::helped : MomentKind::other;
}

bool is_tried(const Moment& moment) {
  return moment.kind == MomentKind::built || moment.kind == MomentKind::ran || moment.kind == MomentKind::submitted;
}

}  // namespace

std::string Playback::next_source(const Moment& moment) const {
  for (std::size_t i = moment.index + 1; i < moments.size(); ++i) {
    if (moments[i].task == moment.task && moments[i].source != moment.source) return moments[i].source;
  }
  return {};
}

std::string Playback::previous_source(const Moment& moment) const {
  for (std::size_t i = moment.index; i-- > 0;) {
    if (moments[i].task == moment.task && moments[i].source != moment.source) return moments[i].source;
  }
  return {};
}

std::vector<const Moment*> Playback::trials_of(const Moment& moment) const {
  std::vector<const Moment*> tried;
  for (const Moment& other : moments) {
    const bool same = other.task == moment.task && !moment.source.empty() && other.source == moment.source;
    if (same && is_tried(other)) tried.push_back(&other);
  }
  return tried;
}

const Moment* Playback::at(Millis elapsed, std::optional<int> task) const {
  const Moment* found = nullptr;
  for (const Moment& moment : moments) {
    if (moment.at <= elapsed && (!task || moment.task == *task)) found = &moment;
  }
  return found;
}

Playback playback(const Session& session, std::span<const Event> events) {
  Playback play;
  play.session = session.id;
  play.profile = session.started.profile;
  play.language = session.started.language;
  for (const TaskState& task : session.tasks) play.tasks.push_back(task.plan);
  play.end = session_end(session);
  std::vector<std::string> sources(session.tasks.size());
  for (const Event& event : events) {
    std::string& source = sources[static_cast<std::size_t>(event.task)];
    if (const auto hash = source_of(event.payload); !hash.empty()) source = hash;
    std::string text = event_text(session, event);
    if (text.empty()) continue;
    Moment& moment = play.moments.emplace_back();
    moment.index = play.moments.size() - 1;
    moment.at = session.ended ? std::min(event.elapsed, play.end) : event.elapsed;
    moment.task = event.task;
    moment.kind = kind_of_moment(event.payload);
    moment.event = kind_of(event.payload);
    moment.text = std::move(text);
    moment.trial = trial_of(event.payload);
    const auto* run = std::get_if<RunFinished>(&event.payload);
    moment.on_save = run != nullptr && run->on_save;
    moment.source = source;
  }
  return play;
}

std::string_view to_string(MomentKind kind) {
  switch (kind) {
    case MomentKind::other: return "other";
    case MomentKind::phase: return "phase";
    case MomentKind::saved: return "saved";
    case MomentKind::built: return "built";
    case MomentKind::ran: return "ran";
    case MomentKind::submitted: return "submitted";
    case MomentKind::helped: return "helped";
  }
  return "other";
}

std::optional<Millis> parse_moment(std::string_view text) {
  std::vector<int> parts;
  while (true) {
    const auto colon = text.find(':');
    const auto word = text.substr(0, colon);
    int number = 0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), number);
    const bool fits = error == std::errc() && end == word.data() + word.size() && number >= 0 && number < 100'000;
    if (!fits || (!parts.empty() && (number > 59 || word.size() != 2))) return std::nullopt;
    parts.push_back(number);
    if (colon == std::string_view::npos) break;
    text.remove_prefix(colon + 1);
  }
  using std::chrono::hours, std::chrono::minutes, std::chrono::seconds;
  if (parts.size() == 1) return minutes{parts[0]};
  if (parts.size() == 2) return minutes{parts[0]} + seconds{parts[1]};
  if (parts.size() == 3) return hours{parts[0]} + minutes{parts[1]} + seconds{parts[2]};
  return std::nullopt;
}

}  // namespace rehearse
