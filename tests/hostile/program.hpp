#pragma once

#include <csignal>
#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "rehearse/base/result.hpp"
#include "rehearse/sandbox/limits.hpp"
#include "rehearse/sandbox/run_result.hpp"

namespace hostile {

struct Language;

// One way in which a run may rightly end.
struct Ending {
  rehearse::RunStatus status = rehearse::RunStatus::exited;
  std::optional<int> number;  // the exit code or the signal; nothing: any

  [[nodiscard]] bool fits(const rehearse::RunResult& result) const;
  [[nodiscard]] std::string text() const;  // as in a header: "signaled SIGSEGV"
};

struct Gap {
  std::vector<Ending> endings;
  std::string reason;
};

// A hostile program as its file declares it; README.md describes the header.
struct Program {
  std::string topic;
  std::string name;  // with extension
  const Language* language = nullptr;
  std::string tries;
  std::vector<Ending> endings;
  bool denied = false;     // everything it tries has to be refused
  std::optional<Gap> gap;  // what is known to be missing in the sandbox
  rehearse::Limits limits;
  std::vector<std::string> prints;
  std::vector<std::string> hides;
  std::size_t repeat = 1;            // a line with "@n@" stands that often in the source, with the number in its place
  std::string source_file;           // a file of the machine that takes the place of the source
  std::vector<std::string> options;  // more arguments for the compiler
  std::string text;                  // the whole file

  [[nodiscard]] bool is_for_compiler() const { return topic == "compile"; }
  [[nodiscard]] std::string expected() const;  // for people

  static rehearse::Result<Program> read(const std::filesystem::path& file);
  static rehearse::Result<Program> parse(const std::string& topic, const std::string& name, std::string text);
};

// Of the result as of an Ending: "exited 0", "signaled SIGSEGV", "out_of_memory".
std::string describe(const rehearse::RunResult& result);

}  // namespace hostile
