#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include <sys/types.h>

#include "rehearse/sandbox/runner.hpp"

// What the tests of the sandbox share. The helper and the programs are found beside the test's own executable, so that a copy
// of the build tree works for another user too.
namespace sandbox_test {

using namespace std::chrono_literals;

rehearse::RunnerOptions options();
bool on(rehearse::Confinement rung);  // the rung in force for runner(): some facts belong to one of them
rehearse::Runner& runner();  // one for all tests of this process

rehearse::Command shell(const std::string& script);
// One of tests/sandbox/programs, copied into the scratch folder.
rehearse::Command program(const std::string& name, std::vector<std::string> arguments = {});

// Small enough for a test, large enough for a busy machine.
rehearse::Limits limits();

rehearse::RunOutput run(const rehearse::Command& command, const rehearse::Limits& limits = sandbox_test::limits(),
                        std::string_view input = {});

// Every process that descends from this one, the helper included: what must be gone sooner or later.
std::vector<pid_t> descendants();
std::vector<pid_t> helpers();   // those that are the sandbox's helper itself
std::vector<pid_t> programs();  // those that run something else than the helper's executable: neither it nor its slots

// Polls until it holds; false after 20 seconds.
bool eventually(const std::function<bool()>& condition);

// Reads until `bytes` are there or the pipe ends.
std::string read_bytes(int fd, std::size_t bytes);

}  // namespace sandbox_test
