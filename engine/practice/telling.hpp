#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "rehearse/review/growth_area.hpp"
#include "state.hpp"

// What real interviews say is to be practised: for plan and drills.
namespace rehearse {

struct Told {
  std::vector<GrowthArea> areas;
  std::vector<std::string> own_cards;  // ids
  int own_questions = 0;
};

// All interviews of the journal, held against what was practised and made before `until`. `language`: that is practised in;
// empty is the default.
[[nodiscard]] Result<Told> told_areas(const Practice::State& state, const Journal& journal, const History& history,
                                      std::string_view language, Millis until);

}  // namespace rehearse
