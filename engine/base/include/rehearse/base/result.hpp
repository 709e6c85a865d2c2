#pragma once

#include <utility>

#include <tl/expected.hpp>

#include "rehearse/base/error.hpp"

namespace rehearse {

// A value, or the Error that prevented it. Outcomes such as a wrong answer are values, never Errors.
template <class T>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> unexpected(Error error) { return tl::unexpected<Error>(std::move(error)); }

[[nodiscard]] inline tl::unexpected<Error> unexpected(ErrorCode code, std::string message, std::string hint = {}) {
  return tl::unexpected<Error>(Error{code, std::move(message), std::move(hint)});
}

}  // namespace rehearse
