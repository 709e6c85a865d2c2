#include "rehearse/review/past.hpp"

#include <algorithm>

#include "rehearse/review/card.hpp"
#include "topic_memory.hpp"

namespace rehearse {

using PastAttempt = ReviewContext::PastAttempt;

std::vector<PastAttempt> past_attempts_of(const SessionFacts& session) {
  std::vector<PastAttempt> past;
  for (const AttemptFacts& attempt : session.attempts) {
    PastAttempt& one = past.emplace_back();
    one.session = session.id;
    one.slug = attempt.slug;
    one.language = session.language;
    one.topics = attempt.topics;
    one.wall = attempt.wall;
    one.solved = attempt.solved;
    one.timed = session.kind != StreamKind::solve && session.budget > Millis{0};
    one.difficulty = attempt.difficulty;
    one.duration = attempt.duration;
    if (const auto rated = rating_of(attempt); rated && attempt.mode != kata_mode) one.rating = rated->rating;
  }
  return past;
}

PastAttempt past_attempt_of(const PastWork& work) {
  PastAttempt one;
  one.slug = work.slug;
  one.language = work.language;
  one.topics = work.topics;
  one.wall = work.wall;
  one.solved = work.solved;
  one.timed = false;
  one.difficulty = work.difficulty;
  one.duration = work.duration;
  one.rating = rating_of(work).rating;
  one.imported = true;
  return one;
}

std::vector<PastAttempt> past_attempts_of(const History& history) {
  std::vector<PastAttempt> past;
  for (const PastWork& work : history.imported) past.push_back(past_attempt_of(work));
  for (const SessionFacts& session : history.sessions) std::ranges::move(past_attempts_of(session), std::back_inserter(past));
  std::ranges::stable_sort(past, {}, &PastAttempt::wall);
  return past;
}

std::optional<double> topic_retrievability(std::string_view topic, std::span<const PastAttempt> past, Millis at) {
  std::vector<RatedMoment> ratings;
  for (const PastAttempt& one : past) {
    const bool counts = one.rating && one.wall < at && std::ranges::find(one.topics, topic) != one.topics.end();
    if (counts) ratings.push_back({one.wall, *one.rating});
  }
  if (ratings.empty()) return std::nullopt;
  std::ranges::stable_sort(ratings, {}, &RatedMoment::wall);
  const FsrsParameters fsrs;
  return retrievability_on(local_day(at), replay_ratings(ratings, fsrs).back(), fsrs);
}

}  // namespace rehearse
