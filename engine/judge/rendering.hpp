#pragma once

#include <optional>
#include <string>

#include "rehearse/base/result.hpp"
#include "rehearse/bank/signature.hpp"
#include "language_definition.hpp"

namespace rehearse {

// Whether a text is a well-formed mustache template.
[[nodiscard]] Result<void> check_mustache(const std::string& text);

// A language's file for one problem: as it is, or its template filled from the signature (names: engine/languages/README.md).
// `observed` is the parameter whose content after the call is asked for.
[[nodiscard]] std::string render(const LanguageDefinition& language, const LanguageFile& file, const Signature& signature,
                                 const std::optional<std::string>& observed = std::nullopt);

}  // namespace rehearse
