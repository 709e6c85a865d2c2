#pragma once

#include "command.hpp"
#include "console.hpp"

namespace rehearse {

// Of one command, or for the nameless one (home) of the whole program. Examples first.
void print_help(Console& console, const CommandSpec& command);

}  // namespace rehearse
