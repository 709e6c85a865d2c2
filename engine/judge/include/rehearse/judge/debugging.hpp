#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "rehearse/bank/test_case.hpp"

namespace rehearse {

// What to debug, and where its files go.
struct DebugRequest {
  const TestCase& test_case;
  std::filesystem::path solution;  // the candidate's file: stays where it is
  std::filesystem::path folder;    // made, and filled with what the debugger needs
};

// An ordinary program with symbols that calls the solution with one case, and how a debugger is started on it. The program is
// built in the sandbox; under the debugger it runs without one.
struct DebugPlan {
  std::filesystem::path folder;          // to start the debugger in
  std::vector<std::string> arguments;    // of the debugger; the first is its path
  std::vector<std::string> environment;  // NAME=value, besides what the user's has
  std::string editor;                    // a configuration for the editor (launch.json of VS Code); empty if there is none
};

}  // namespace rehearse
