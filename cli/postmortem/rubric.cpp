#include "postmortem/rubric.hpp"

namespace rehearse {

const std::array<RubricRow, 4>& rubric() {
  static const std::array<RubricRow, 4> rows{{
      {"Communication",
       {"worked in silence; assumptions stayed unsaid", "explained when it was over; few questions",
        "thought aloud most of the time; asked what mattered",
        "led the conversation; checked assumptions before relying on them"},
       &SelfScoreGiven::communication},
      {"Problem solving",
       {"no approach that could work", "an approach after much help, or one that fails on larger inputs",
        "a sound approach, with its cost, after some search", "weighed several approaches and chose with reasons"},
       &SelfScoreGiven::problem_solving},
      {"Technical competency",
       {"code does not run", "code runs with gaps, or fights the language", "clean code that works, small slips",
        "fluent, idiomatic code that worked nearly at once"},
       &SelfScoreGiven::technical},
      {"Testing",
       {"no test beyond hoping", "only the given samples", "own cases, some edges found",
        "walked the edges before submitting, and found the bugs first"},
       &SelfScoreGiven::testing},
  }};
  return rows;
}

}  // namespace rehearse
