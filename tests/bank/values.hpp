#pragma once

#include <string_view>

#include "rehearse/bank/value.hpp"

// A Value as JSON, for tests: throws where the text is malformed, which fails the test.
inline rehearse::Value value(std::string_view json) { return rehearse::parse_value(json).value(); }

inline bool contains(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }
