#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace rehearse {

// A file that the run finds in its scratch folder (which is its working folder, "/box").
struct InputFile {
  std::string name;            // relative to /box; folders in it are made
  std::string content;         // its bytes, unless host_path is given
  std::string host_path = {};  // copied from there instead
  bool executable = false;
};

// What is run, as the program inside sees it. Everything it can see is listed here or in RunnerOptions::read_only_paths.
struct Command {
  std::vector<std::string> arguments;    // arguments[0] is an absolute path inside, or relative to /box
  std::vector<std::string> environment;  // "NAME=value"; nothing is inherited
  std::vector<InputFile> inputs;
  std::vector<std::string> outputs;                 // files in /box that are handed back after a clean exit (RunOutput::files)
  std::int64_t max_output_file_bytes = 64LL << 20;  // a larger one is a sandbox_error that says so
  bool fixed_addresses = false;  // no address space randomisation: a sanitizer's shadow must find its place free
};

}  // namespace rehearse
