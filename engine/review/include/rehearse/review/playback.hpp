#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "rehearse/session/session.hpp"

// A session to look at again, moment by moment: what happened, the source as it then stood, and how it was tried.
namespace rehearse {

enum class MomentKind { other, phase, saved, built, ran, submitted, helped };  // helped: a hint or an answer

// How something that was tried went.
enum class Tried { none, passed, failed };

struct Moment {
  std::size_t index = 0;
  Millis at{};  // elapsed
  int task = 0;
  MomentKind kind = MomentKind::other;
  std::string event;  // the kind's name in the log
  std::string text;   // in words
  Tried trial = Tried::none;
  bool on_save = false;  // a run that nobody asked for
  std::string source;    // hash, as it stood after this moment; empty: nothing was saved yet
};

struct Playback {
  std::string session, profile, language;
  std::vector<PlannedTask> tasks;
  Millis end{};
  std::vector<Moment> moments;  // as the timeline has them

  // The source that followed, in the same task; empty: none did.
  [[nodiscard]] std::string next_source(const Moment& moment) const;
  // The source before this one, in the same task; empty: it was the first.
  [[nodiscard]] std::string previous_source(const Moment& moment) const;
  // Builds, runs and submissions of the source as it then stood.
  [[nodiscard]] std::vector<const Moment*> trials_of(const Moment& moment) const;
  // The last moment up to there, of one task if it is given; null if nothing had happened by then.
  [[nodiscard]] const Moment* at(Millis elapsed, std::optional<int> task = {}) const;
};

[[nodiscard]] Playback playback(const Session& session, std::span<const Event> events);

[[nodiscard]] std::string_view to_string(MomentKind kind);  // "saved", "ran" ...

// "12:40", "1:02:03", "90" (minutes); nothing if it is no time.
[[nodiscard]] std::optional<Millis> parse_moment(std::string_view text);

}  // namespace rehearse
