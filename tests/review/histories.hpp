#pragma once

#include <string>
#include <utility>
#include <vector>

#include "rehearse/review/history.hpp"
#include "support/catch.hpp"

namespace rehearse {

using namespace std::chrono_literals;

inline FindingFacts finding_fact(std::string rule, Millis lost = 5min, std::string decision = {}) {
  return {std::move(rule), "testing", Phase::test, lost, std::move(decision)};
}

inline AttemptFacts attempt(std::string slug = "islands", bool clean = false) {
  AttemptFacts facts;
  facts.title = slug;
  facts.slug = std::move(slug);
  facts.solved = facts.clean = clean;
  facts.verdict = clean ? Verdict::accepted : Verdict::wrong_answer;
  facts.submits = 1;
  facts.duration = 30min;
  facts.budget = 45min;
  return facts;
}

inline SessionFacts sat(std::string id, std::vector<AttemptFacts> attempts, Millis budget = 45min) {
  SessionFacts facts;
  facts.id = std::move(id);
  facts.language = "python";
  facts.profile = "phone";
  facts.budget = budget;
  facts.attempts = std::move(attempts);
  return facts;
}

}  // namespace rehearse
