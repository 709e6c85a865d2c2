#pragma once

#include <string>
#include <vector>

#include "command.hpp"
#include "context.hpp"

namespace rehearse {

// What a shell may complete with names of the journal; nothing where it cannot be read.
[[nodiscard]] std::vector<std::string> journal_words(Context& context, Completion completion);

}  // namespace rehearse
