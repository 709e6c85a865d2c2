#pragma once

#include "command.hpp"
#include "context.hpp"

namespace rehearse {

// A text given as words on the command line, else asked for on a terminal, else read from standard input. ErrorCode::bad_input
// if it is empty.
[[nodiscard]] Result<std::string> text_argument(Context& context, const Invocation& arguments, const std::string& key,
                                                std::string_view question);

}  // namespace rehearse
