#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "rehearse/sandbox/command.hpp"
#include "rehearse/sandbox/limits.hpp"

namespace hostile {

// How programs of a language are built and run in the sandbox.
struct Language {
  std::string title;
  std::string extension;
  std::string comment;             // what a line of a header starts with
  std::string executable;          // of the tool-chain, by which its presence is known
  std::string package;             // Debian's
  std::string file_name;           // of the source in the sandbox
  std::vector<std::string> build;  // empty: nothing to build
  std::vector<std::string> built;  // what the build leaves for the run
  std::vector<std::string> run;
  std::vector<std::string> environment;
  std::vector<std::string> companions;  // files of this folder that stand beside the source
  rehearse::Limits build_limits;
  rehearse::Limits run_limits;
};

const std::vector<Language>& languages();
const Language* language_of(std::string_view file_name);  // null: none

}  // namespace hostile
