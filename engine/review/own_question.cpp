#include "rehearse/review/own_question.hpp"

#include <algorithm>

#include "rehearse/review/journal.hpp"

namespace rehearse {

std::vector<std::string> asked_in(const OwnQuestion& question, const Journal& journal) {
  std::vector<std::string> interviews;
  for (const RealInterview& interview : journal.interviews) {
    if (!interview.asked) continue;
    const auto is_it = [&](const std::string& asked) { return asked == question.id || asked == question.text; };
    if (std::any_of(interview.asked->begin(), interview.asked->end(), is_it)) interviews.push_back(interview.id);
  }
  return interviews;
}

}  // namespace rehearse
