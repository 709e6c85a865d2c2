#include "fault.hpp"

#include <utility>

namespace rehearse {

Fault Fault::within(std::string step) && {
  reversed_path.push_back(std::move(step));
  return std::move(*this);
}

Fault Fault::within(std::size_t index) && { return std::move(*this).within(std::to_string(index)); }

std::string Fault::brackets() const {
  std::string text;
  for (auto step = reversed_path.rbegin(); step != reversed_path.rend(); ++step) {
    const bool is_index = step->find_first_not_of("0123456789") == std::string::npos;
    text += is_index ? "[" + *step + "]" : *step;
  }
  return text;
}

std::string Fault::pointer() const {
  std::string text;
  for (auto step = reversed_path.rbegin(); step != reversed_path.rend(); ++step) {
    if (!text.empty()) text += '/';
    text += *step;
  }
  return text;
}

}  // namespace rehearse
