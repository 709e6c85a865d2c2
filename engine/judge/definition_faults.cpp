#include "definition_faults.hpp"

#include <fmt/core.h>

namespace rehearse {

void DefinitionFaults::add(const std::string& pointer, const std::string& expectation) {
  if (!text_.empty()) text_ += '\n';
  text_ += fmt::format("{}: {}: {}", file_, pointer.empty() ? "/" : pointer, expectation);
}

}  // namespace rehearse
