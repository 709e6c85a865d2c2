#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "rehearse/base/result.hpp"
#include "rehearse/bank/problem.hpp"
#include "rehearse/judge/language.hpp"
#include "builder.hpp"

namespace rehearse {

// A whole program: its files, the first of which is the main one.
struct ProgramSources {
  const Language* language = nullptr;
  std::vector<InputFile> files;
};

// One file, under the language's own name.
[[nodiscard]] ProgramSources program_of(const Language& language, std::string source);

// A program of a package: a file, or a folder of files of which those of one language are its sources. Errors name the place:
// no known language, two of them, a build or run script of its own.
[[nodiscard]] Result<ProgramSources> read_program(const Languages& languages, const std::filesystem::path& place);

[[nodiscard]] Result<Built> build_program(Builder& builder, const ProgramSources& program);

// Likewise, of the problem's validator of outputs; null where it has none. One that does not compile is an error.
[[nodiscard]] Result<std::shared_ptr<const Built>> build_validator(Builder& builder, const Languages& languages,
                                                                   const Problem& problem);

}  // namespace rehearse
