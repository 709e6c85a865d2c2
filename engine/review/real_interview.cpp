#include "rehearse/review/real_interview.hpp"

#include <fmt/format.h>

namespace rehearse {

std::string title_of(const RealInterview& interview) {
  return interview.round.empty() ? fmt::format("{} ({})", interview.company, interview.day)
                                 : fmt::format("{}, {} ({})", interview.company, interview.round, interview.day);
}

}  // namespace rehearse
