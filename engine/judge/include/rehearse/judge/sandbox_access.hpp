#pragma once

#include <string>

#include "rehearse/base/paths.hpp"
#include "rehearse/base/result.hpp"
#include "rehearse/judge/language.hpp"
#include "rehearse/sandbox/runner.hpp"

namespace rehearse {

// What may happen where this machine has no sandbox: nothing, or programs run unconfined because their owner said so.
enum class Trust { none, own_code };

// The installation's runner, which shows programs the tool-chains of all languages and what languages share
// (`<cache>/shared`), by the helper that
// this user's processes share. Where the sandbox is refused, the hint is the command that would allow it and, if that way was
// not taken already, --trust-my-code with its risk.
[[nodiscard]] Result<Runner> start_runner(const Installation& installation, const Paths& paths, const Languages& languages,
                                          Trust trust);

// A refusal whose hint names, after the command that would allow the sandbox, --trust-my-code and its risk.
[[nodiscard]] Error with_way_out(Error refusal);

// Half a sentence: what running without a sandbox means.
[[nodiscard]] const std::string& risk_of_trust();

}  // namespace rehearse
